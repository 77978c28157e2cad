import type { Hide } from '../../core/card';
import { Said } from '../said';
import type { Voice } from '../words';
import { HEADING } from './ids';

interface HiddenProps {
  readonly words: Voice;
  readonly what: Hide;
  readonly name: string;
}

const HIDDEN = { mention: 'hiddenMention', entity: 'hiddenEntity', site: 'hiddenSite' } as const;

/** What stands in the card's place once the reader has hidden its name: what was done, and the way back. */
export const Hidden = ({ words, what, name }: HiddenProps) => (
  <div class="body">
    <div class="head">
      <h2 id={HEADING} tabIndex={-1}>
        <Said text={words.message(HIDDEN[what], name)} />
      </h2>
    </div>
    {what === 'entity' && <p class="quiet">{words.message('hiddenWhere')}</p>}
    {what === 'site' && <p class="quiet">{words.message('hideSiteBack')}</p>}
    <div class="choices">
      <button type="button" class="button" data-do="undo">
        {words.message('cardUndo')}
      </button>
      <button type="button" class="button" data-do="close">
        {words.message('cardClose')}
      </button>
    </div>
  </div>
);

/** What stands there when it could not be saved; why comes into the heading. */
export const NotSaved = ({ words }: Pick<HiddenProps, 'words'>) => (
  <div class="body" role="alert">
    <h2 id={HEADING} tabIndex={-1}>
      …
    </h2>
    <div class="choices">
      <button type="button" class="button" data-do="close">
        {words.message('cardClose')}
      </button>
    </div>
  </div>
);
