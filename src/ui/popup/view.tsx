import type { CardModel } from '../../core/card';
import type { CastEntry, PageState, SilentReason } from '../../core/message';
import type { Words } from '../words';
import { Cast } from './cast';

/** What the popup knows of the tab. */
export interface PopupState {
  /** Host without `www.`; `null` on pages no extension may read. */
  readonly site: string | null;
  /** What the news site is called, where the dataset knows its host. */
  readonly knownAs: string | null;
  readonly siteOn: boolean;
  readonly enabled: boolean;
  /** What the page's content script says; `null` when none runs there. */
  readonly page: PageState | null;
  readonly cards: readonly CardModel[];
  readonly publisher: CardModel | null;
  /** A choice that could not be saved. */
  readonly problem: string | null;
}

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly reveal: (entry: CastEntry) => void;
  readonly setSite: (on: boolean) => void;
  readonly runOnce: () => void;
  readonly always: () => void;
  readonly options: () => void;
}

const REASONS: Readonly<Record<SilentReason, string>> = {
  'not-a-story': 'reasonNotStory',
  'site-off': 'reasonSiteOff',
  'switched-off': 'reasonSwitchedOff',
  'publisher-opted-out': 'reasonOptedOut',
  'no-highlights': 'reasonNoHighlights',
  'worker-failed': 'reasonFailed',
};

/** The toolbar popup: the story's cast, or why there is none. */
export function PopupView({
  words,
  state,
  actions,
}: {
  readonly words: Words;
  readonly state: PopupState;
  readonly actions: PopupActions;
}) {
  const { site, siteOn, problem } = state;
  return (
    <>
      <main>
        <Page words={words} state={state} actions={actions} />
        {problem && (
          <p role="alert" class="quiet">
            {words.message('optionsNotSaved', problem)}
          </p>
        )}
      </main>
      <footer>
        {site && (
          <label>
            <input
              type="checkbox"
              role="switch"
              checked={siteOn}
              aria-checked={siteOn}
              onChange={(event) => actions.setSite(event.currentTarget.checked)}
            />
            {words.message('popupSite', site)}
          </label>
        )}
        <button type="button" onClick={actions.options}>
          {words.message('popupOptions')}
        </button>
      </footer>
    </>
  );
}

function Page({
  words,
  state,
  actions,
}: {
  readonly words: Words;
  readonly state: PopupState;
  readonly actions: PopupActions;
}) {
  const { page, site, knownAs } = state;
  if (page === null) return <NotHere words={words} site={site} knownAs={knownAs} actions={actions} />;
  switch (page.state) {
    case 'working':
      return <p role="status">{words.message('popupWorking')}</p>;
    case 'silent':
      return (
        <>
          <h1>{words.message('extensionName')}</h1>
          <p role="status">{words.message(REASONS[page.reason])}</p>
          {page.reason === 'not-a-story' && (
            <div class="actions">
              <button type="button" class="primary" onClick={actions.runOnce}>
                {words.message('popupRunOnce')}
              </button>
            </div>
          )}
        </>
      );
    case 'marked':
      return (
        <>
          <div>
            <h1>{words.message('popupMarked')}</h1>
            <p class="quiet">
              {page.date
                ? words.message('popupStoryOf', words.date(page.date))
                : words.message('popupNoDate')}
              {state.publisher && ` · ${words.message('popupPublisher', state.publisher.name)}`}
            </p>
          </div>
          {page.cast.length > 0 ? (
            <Cast words={words} cast={page.cast} cards={state.cards} onReveal={actions.reveal} />
          ) : (
            <p role="status">{words.message('reasonNothing')}</p>
          )}
          {page.truncated && <p class="quiet">{words.message('popupTruncated')}</p>}
        </>
      );
  }
}

/** A page that the extension does not read: it may be asked to, now or always. */
function NotHere({
  words,
  site,
  knownAs,
  actions,
}: {
  readonly words: Words;
  readonly site: string | null;
  readonly knownAs: string | null;
  readonly actions: PopupActions;
}) {
  return (
    <>
      <h1>{words.message('extensionName')}</h1>
      <p role="status">
        {site && knownAs
          ? words.message('reasonKnownSite', knownAs)
          : words.message(site ? 'reasonNotHere' : 'reasonNever')}
      </p>
      {site && (
        <div class="actions">
          <button type="button" class="primary" onClick={actions.runOnce}>
            {words.message('popupRunOnce')}
          </button>
          <button type="button" onClick={actions.always}>
            {words.message('popupAlways')}
          </button>
        </div>
      )}
    </>
  );
}
