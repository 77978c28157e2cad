import type { Shortcut, ShortcutsPlace } from '../../platform/shortcuts';
import type { Words } from '../words';

interface KeysProps {
  readonly words: Words;
  /** `null` where the browser has none for extensions. */
  readonly shortcuts: readonly Shortcut[] | null;
  readonly place: ShortcutsPlace;
  readonly onChange: () => void;
}

const PLACES: Readonly<Record<ShortcutsPlace, string>> = {
  chromium: 'keysWhereChromium',
  firefox: 'keysWhereFirefox',
};

/** The keys as the reader has them, and where this browser changes them. */
export function Keys({ words, shortcuts, place, onChange }: KeysProps) {
  return (
    <>
      {shortcuts ? (
        <>
          <dl class="keys">
            {shortcuts.map(({ description, keys }) => (
              <div key={description}>
                <dt>{description}</dt>
                <dd>
                  {keys ? (
                    <kbd dir="ltr">{keys}</kbd>
                  ) : (
                    <span class="quiet">{words.message('keysNone')}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <div class="actions">
            <button type="button" onClick={onChange}>
              {words.message('keysChange')}
            </button>
            <span class="quiet">{words.message(PLACES[place])}</span>
          </div>
        </>
      ) : (
        <p>{words.message('keysAbsent')}</p>
      )}
      <p class="quiet">{words.message('keysCard')}</p>
    </>
  );
}
