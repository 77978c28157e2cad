import type { Density } from '../../core/message';
import type { OpenTab } from '../../platform/tabs';
import { NextIcon, PreviousIcon } from '../parts/icons';
import { Segments } from '../parts/segments';
import { Said } from '../said';
import type { Words } from '../words';
import { Cast } from './cast';
import { Publisher } from './publisher';
import { NotHere, Silence } from './silence';
import type { PopupActions, PopupState } from './state';
import { StoryDate } from './story-date';
import { Switches } from './switches';

interface PopupViewProps {
  readonly words: Words;
  readonly tab: OpenTab | null;
  readonly state: PopupState;
  readonly actions: PopupActions;
}

const DENSITIES: readonly (readonly [Density, string])[] = [
  ['first', 'densityFirst'],
  ['every', 'densityEvery'],
];

/** The toolbar popup: the story's cast, or why there is none. */
export function PopupView(props: PopupViewProps) {
  const { words, tab, state, actions } = props;
  return (
    <>
      <main>
        <Page {...props} />
        {state.problem && (
          <p role="alert" class="notice bad">
            <Said text={state.problem} />
          </p>
        )}
      </main>
      <Switches words={words} tab={tab} state={state} actions={actions} />
    </>
  );
}

function Page({ words, state, actions }: PopupViewProps) {
  const { page, publisher } = state;
  if (page === null) return <NotHere words={words} state={state} actions={actions} />;
  if (page.state === 'working') {
    return (
      <p role="status" class="working">
        {words.message('popupWorking')}
      </p>
    );
  }
  if (page.state === 'silent')
    return <Silence words={words} state={state} actions={actions} reason={page.reason} />;
  return (
    <>
      <header>
        <h1>{words.message('popupMarked')}</h1>
        {page.cast.length > 0 && (
          <div class="walk">
            {([-1, 1] as const).map((step) => {
              const label = words.message(step === 1 ? 'popupNext' : 'popupPrevious');
              return (
                <button
                  key={step}
                  type="button"
                  class="icon"
                  aria-label={label}
                  title={label}
                  onClick={() => actions.walk(step)}
                >
                  {step === 1 ? <NextIcon /> : <PreviousIcon />}
                </button>
              );
            })}
          </div>
        )}
      </header>
      <StoryDate
        words={words}
        date={page.date}
        dateFrom={page.dateFrom}
        {...(page.pageDate !== undefined && { pageDate: page.pageDate })}
        onSetDate={actions.setDate}
      />
      {publisher && <Publisher words={words} card={publisher} />}
      {page.cast.length > 0 && (
        <Segments
          legend={words.message('optionsDensity')}
          name="density"
          choices={DENSITIES.map(([value, name]) => [value, words.message(name)])}
          chosen={state.settings.density}
          onChoose={(density) => actions.change(() => ({ density }))}
        />
      )}
      {page.cast.length > 0 ? (
        <Cast
          words={words}
          cast={page.cast}
          cards={state.cards}
          onReveal={actions.reveal}
          onStep={actions.step}
        />
      ) : (
        <p role="status">{words.message('reasonNothing')}</p>
      )}
      {page.truncated && <p class="quiet">{words.message('popupTruncated')}</p>}
    </>
  );
}
