import { Said } from '../said';
import type { CardProps, Hide } from './props';

interface HiddenProps extends Pick<CardProps, 'words' | 'onClose'> {
  readonly what: Hide;
  readonly name: string;
  /** Why it could not be done, in words. */
  readonly unsaved: string | null;
  readonly headingId: string;
  readonly onUndo: () => void;
}

const HIDDEN = { mention: 'hiddenMention', entity: 'hiddenEntity', site: 'hiddenSite' } as const;

/** What stands in the card's place once the reader has hidden its name: what was done, or not, and the way back. */
export function Hidden({ words, what, name, unsaved, headingId, onUndo, onClose }: HiddenProps) {
  if (unsaved !== null)
    return (
      <div class="body" role="alert">
        <h2 id={headingId} tabIndex={-1}>
          <Said text={unsaved} />
        </h2>
        <div class="choices">
          <button type="button" class="button" onClick={onClose}>
            {words.message('cardClose')}
          </button>
        </div>
      </div>
    );
  return (
    <div class="body">
      <div class="head">
        <h2 id={headingId} tabIndex={-1}>
          <Said text={words.message(HIDDEN[what], name)} />
        </h2>
      </div>
      {what === 'entity' && <p class="quiet">{words.message('hiddenWhere')}</p>}
      {what === 'site' && <p class="quiet">{words.message('hideSiteBack')}</p>}
      <div class="choices">
        <button type="button" class="button" onClick={onUndo}>
          {words.message('cardUndo')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.message('cardClose')}
        </button>
      </div>
    </div>
  );
}
