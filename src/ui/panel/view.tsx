import type { ComponentChildren } from 'preact';
import type { CardModel } from '../../core/card';
import type { EntityNumber } from '../../core/mention';
import type { CastEntry } from '../../core/message';
import type { DayNumber } from '../../core/time/day';
import type { Words } from '../words';
import { Actions } from './actions';
import { Arsenal } from './arsenal/arsenal';
import { comparisons } from './arsenal/compare';
import { Cast } from './cast';
import { Heading } from './heading';
import { Nothing } from './nothing';
import { hasChart } from './offices/chart';
import { Offices } from './offices/offices';
import type { PanelState, ShownStory } from './state';
import { Ties } from './ties';

/** What the reader can do in the panel. */
export interface PanelActions {
  readonly reveal: (entry: CastEntry, nth: number) => void;
  readonly choose: (story: number) => void;
  readonly read: () => void;
  /** Opens the panel in a tab of its own, or from there goes back to the story's. */
  readonly changePlace: () => void;
  readonly look: (entity: EntityNumber) => Promise<CardModel | null>;
}

interface PanelViewProps {
  readonly words: Words;
  readonly state: PanelState;
  readonly today: DayNumber;
  /** The panel is a tab of its own, and not beside the page. */
  readonly inTab: boolean;
  readonly actions: PanelActions;
}

/** The panel: a story at leisure, or why there is none. */
export function PanelView({ words, state, today, inTab, actions }: PanelViewProps) {
  switch (state.name) {
    case 'working':
      return (
        <main class="nothing">
          <h1>{words.message('extensionName')}</h1>
          <p role="status">{words.message('popupWorking')}</p>
        </main>
      );
    case 'nothing':
      return <Nothing words={words} why={state.why} onRead={actions.read} />;
    case 'story':
      return (
        <>
          <header>
            <Heading words={words} {...state} onChoose={actions.choose} />
            <Actions
              key={state.story.address}
              words={words}
              story={state.story}
              inTab={inTab}
              closed={state.closed}
              onOther={actions.changePlace}
            />
          </header>
          <Story
            key={`${state.story.address} ${state.chosen}`}
            words={words}
            state={state}
            today={today}
            actions={actions}
          />
        </>
      );
  }
}

type StoryProps = Omit<PanelViewProps, 'state' | 'inTab'> & {
  readonly state: Extract<PanelState, { readonly name: 'story' }>;
};

function Story({ words, state: { story, closed }, today, actions }: StoryProps) {
  const parts = partsOf(words, story, today);
  return (
    <>
      {parts.length > 0 && (
        <nav aria-label={words.message('panelParts')}>
          <a href="#cast">{words.message('panelCast')}</a>
          {parts.map(({ id, short }) => (
            <a key={id} href={`#${id}`}>
              {short}
            </a>
          ))}
        </nav>
      )}
      <main>
        <div id="cast" class="cast">
          <Cast words={words} story={story} onReveal={closed ? null : actions.reveal} look={actions.look} />
        </div>
        <div class="parts">
          {parts.map(({ id, title, content }) => (
            <section key={id} id={id}>
              <h2>{title}</h2>
              {content}
            </section>
          ))}
        </div>
      </main>
    </>
  );
}

interface Part {
  readonly id: string;
  /** In the row of links on top, where there is little room. */
  readonly short: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** What is told of the cast as a whole. */
function partsOf(
  words: Words,
  { officials, weapons, sources, publisher }: ShownStory,
  today: DayNumber,
): Part[] {
  const cards = officials.map(({ card }) => card);
  return [
    ...(hasChart(cards)
      ? [
          {
            id: 'offices',
            short: words.message('panelOfficesShort'),
            title: words.message('panelOffices'),
            content: <Offices words={words} cards={cards} today={today} />,
          },
        ]
      : []),
    ...(comparisons(weapons).length > 0
      ? [
          {
            id: 'arsenal',
            short: words.message('panelArsenalShort'),
            title: words.message('panelArsenal'),
            content: <Arsenal words={words} weapons={weapons} />,
          },
        ]
      : []),
    ...(sources.length > 0 || publisher
      ? [
          {
            id: 'ties',
            short: words.message('panelTiesShort'),
            title: words.message('panelTies'),
            content: <Ties words={words} sources={sources.map(({ card }) => card)} publisher={publisher} />,
          },
        ]
      : []),
  ];
}
