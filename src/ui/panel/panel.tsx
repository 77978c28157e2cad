import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../core/card';
import type { EntityNumber } from '../../core/mention';
import { dayOf } from '../../core/time';
import type { IsoDay } from '../../core/time/day';
import { runOnce } from '../../platform/injection';
import { askAsOwnPage, askPage } from '../../platform/messages';
import { openPanelTab } from '../../platform/panel';
import { showTab } from '../../platform/tabs';
import { today } from '../today';
import type { Words } from '../words';
import { type Following, follow } from './follow';
import type { PanelState } from './state';
import { PanelView } from './view';

interface PanelProps {
  readonly words: Words;
  /** The tab whose story it stays with; `null` to go with the one in front. */
  readonly tabId: number | null;
  /** The panel is a tab itself, and not beside the page. */
  readonly inTab: boolean;
}

/** The panel with its tab: follows it, and does what the reader chooses. */
export function Panel({ words, tabId, inTab }: PanelProps) {
  const [state, setState] = useState<PanelState>({ name: 'working' });
  const following = useRef<Following | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    following.current = follow(tabId, setState, gone.signal);
    return () => gone.abort();
  }, [tabId]);
  useEffect(() => {
    const name = words.message('extensionName');
    document.title = state.name === 'story' ? words.message('labelled', name, state.story.title) : name;
  }, [state, words]);

  const shown = state.name === 'story' ? `${state.story.address} ${state.chosen}` : state.name;
  // Another story begins at its beginning.
  useEffect(() => {
    if (shown) scrollTo(0, 0);
  }, [shown]);

  const tab = (): number | null => following.current?.tab()?.id ?? null;
  return (
    <PanelView
      words={words}
      state={state}
      today={dayOf(today())!}
      inTab={inTab}
      actions={{
        reveal: ({ entity }, nth) => {
          const id = tab();
          if (id === null) return;
          if (inTab) void showTab(id);
          void askPage(id, { type: 'reveal', entity, nth });
        },
        choose: (story) => following.current?.choose(story),
        read: () => {
          const id = tab();
          if (id !== null) void readPage(id).then(() => following.current?.lookAgain());
        },
        changePlace: () => {
          const id = tab();
          if (id !== null) void (inTab ? showTab(id) : openPanelTab(id));
        },
        look: (entity) => cardOf(entity, state.name === 'story' ? state.story.date : null),
      }}
    />
  );
}

async function cardOf(entity: EntityNumber, date: IsoDay | null): Promise<CardModel | null> {
  try {
    const { cards } = await askAsOwnPage({ type: 'cards', queries: [{ entity, date, today: today() }] });
    return cards[0] ?? null;
  } catch {
    return null;
  }
}

/** Has a page read, whatever it is, by the script that runs there already or by one that is brought in. */
async function readPage(tab: number): Promise<void> {
  if ((await askPage(tab, { type: 'state' })) === undefined) await runOnce(tab);
  await askPage(tab, { type: 'read-page' });
}
