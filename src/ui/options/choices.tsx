import type { Density, Settings, Theme } from '../../core/message';
import { KINDS } from '../parts/kinds';
import { Segments } from '../parts/segments';
import { Switch } from '../parts/switch';
import { Said } from '../said';
import type { Words } from '../words';

interface ChoicesProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => void;
}

const DENSITIES: readonly (readonly [Density, string])[] = [
  ['first', 'densityFirst'],
  ['every', 'densityEvery'],
];
const THEMES: readonly (readonly [Theme, string])[] = [
  ['page', 'optionsThemePage'],
  ['light', 'optionsThemeLight'],
  ['dark', 'optionsThemeDark'],
];

/** The few things to choose: what is marked, how often, and the cards' look. */
export function Choices({ words, settings, onChange }: ChoicesProps) {
  const { enabled, density, theme } = settings;
  const named = <T extends string>(choices: readonly (readonly [T, string])[]) =>
    choices.map(([value, name]) => [value, words.message(name)] as const);
  return (
    <>
      <Switch on={enabled} onChange={(on) => onChange({ enabled: on })}>
        <strong>
          <Said text={words.message('popupEverywhere')} />
        </strong>
      </Switch>
      {KINDS.map(([kind, name]) => (
        <Switch
          key={kind}
          on={settings.kinds[kind]}
          disabled={!enabled}
          onChange={(on) => onChange(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } }))}
        >
          {/* The very underline that the page gets. */}
          <span class={`mark ${kind}`}>{words.message(name)}</span>
        </Switch>
      ))}
      <h3>{words.message('optionsDensity')}</h3>
      <Segments
        legend={words.message('optionsDensity')}
        name="density"
        choices={named(DENSITIES)}
        chosen={density}
        onChoose={(value) => onChange({ density: value })}
      />
      <h3>{words.message('optionsTheme')}</h3>
      <Segments
        legend={words.message('optionsTheme')}
        name="theme"
        choices={named(THEMES)}
        chosen={theme}
        onChoose={(value) => onChange({ theme: value })}
      />
    </>
  );
}
