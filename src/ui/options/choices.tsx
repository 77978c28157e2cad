import type { Density, Settings, Theme } from '../../core/message';
import type { EntityKind } from '../../core/record';
import type { Words } from '../words';

interface ChoicesProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => void;
}

const KINDS: readonly (readonly [EntityKind, string])[] = [
  ['official', 'castOfficials'],
  ['weapon', 'castWeapons'],
  ['source', 'castSources'],
];
const DENSITIES: readonly (readonly [Density, string])[] = [
  ['first', 'optionsFirst'],
  ['every', 'optionsEvery'],
];
const THEMES: readonly (readonly [Theme, string])[] = [
  ['page', 'optionsThemePage'],
  ['light', 'optionsThemeLight'],
  ['dark', 'optionsThemeDark'],
];

/** The few things to choose: what is marked, how often, and the cards' look. */
export function Choices({ words, settings, onChange }: ChoicesProps) {
  return (
    <>
      <fieldset>
        <legend>{words.message('optionsMarks')}</legend>
        <label class="choice">
          <input
            type="checkbox"
            role="switch"
            checked={settings.enabled}
            aria-checked={settings.enabled}
            onChange={(event) => onChange({ enabled: event.currentTarget.checked })}
          />
          {words.message('popupEverywhere')}
        </label>
        {KINDS.map(([kind, name]) => (
          <label class="choice" key={kind}>
            <input
              type="checkbox"
              checked={settings.kinds[kind]}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                onChange(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } }));
              }}
            />
            {words.message(name)}
          </label>
        ))}
      </fieldset>
      <Radios
        legend={words.message('optionsDensity')}
        name="density"
        choices={DENSITIES}
        chosen={settings.density}
        words={words}
        onChoose={(density) => onChange({ density })}
      />
      <Radios
        legend={words.message('optionsTheme')}
        name="theme"
        choices={THEMES}
        chosen={settings.theme}
        words={words}
        onChoose={(theme) => onChange({ theme })}
      />
    </>
  );
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly words: Words;
  readonly onChoose: (value: T) => void;
}

function Radios<T extends string>({ legend, name, choices, chosen, words, onChoose }: RadiosProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([value, text]) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {words.message(text)}
        </label>
      ))}
    </fieldset>
  );
}
