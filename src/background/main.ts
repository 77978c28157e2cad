import type { AnnotateAnswer } from '../core/message';
import { translated } from '../platform/i18n';
import { injectHands, injectReading, runOnce, runWhereGranted } from '../platform/injection';
import { addLookUpMenu, onBegun, onCommand, onLookUpMenu } from '../platform/intents';
import { mayBringIn } from '../platform/lazy-script';
import { answerRequests, askFocused, askPage, tellPages } from '../platform/messages';
import { onPacksChanged, readPacks } from '../platform/packs';
import { grantedBeyondManifest, manifestSites, onGrantsChanged } from '../platform/permissions';
import { resourceUrl } from '../platform/resources';
import { offReason, readSettings } from '../platform/settings';
import { openTab, tabsOn } from '../platform/tabs';
import { readersWords } from '../ui/words/readers-words';
import { report } from './badge';
import { cardDrawing, DRAWING_SCRIPT } from './drawing';
import { openEngine } from './engine';
import { injectWhereGranted } from './granted-sites';
import { keepHidden } from './hiding';
import { kept } from './kept';
import { PACKS_SCRIPT } from './reader-packs';
import { StoryDesk } from './story-desk';

/** Longer than the browsers let an idle worker live: it matters where something else keeps the worker up. */
const IDLE_MS = 5 * 60_000;

const engine = kept(openEngine, IDLE_MS);
const desk = new StoryDesk<AnnotateAnswer>();
/** Where the story stands that a page of our own has to try it on: no tab is numbered so. */
const OWN_PAGE = { tabId: -1, frameId: 0 };

// Everything here is registered while the script first runs. The browser starts a worker for an event, and only
// listeners that are there by then hear it; the same holds for Firefox's event page.
answerRequests({
  annotate: async (request, asker) => {
    const open = await engine();
    const { storyId, revision } = request;
    // Whoever asked has asked anew since, and heeds no answer to what was before.
    return (
      (await desk.read(asker ?? OWN_PAGE, request, () => open.annotate(request))) ?? {
        type: 'annotated',
        storyId,
        revision,
        mentions: [],
        cut: false,
      }
    );
  },
  cards: async ({ queries }) => ({ type: 'cards', cards: await (await engine()).cards(queries) }),
  drawnCards: async (request) => {
    const [cards, { draw, css }] = await Promise.all([
      engine().then((open) => open.cards(request.queries)),
      cardDrawing(),
    ]);
    return { type: 'drawn-cards', css, ...draw(cards, request) };
  },
  lookUp: async ({ text, date }) => ({ type: 'candidates', entities: (await engine()).lookUp(text, date) }),
  hands: async (page) => {
    await injectHands(page.tabId, page.frameId);
    return { type: 'hands' };
  },
  reading: async ({ asked }, { tabId, frameId, url }) => {
    const settings = await readSettings();
    const off = asked ? null : offReason(settings, url);
    if (off === null) {
      // The page's text comes as soon as the code is there that reads it.
      void engine().catch(() => {});
      await injectReading(tabId, frameId);
    } else if (frameId === 0) await report(readersWords(), { state: 'off', count: 0 }, tabId);
    return { type: 'reading', off, settings };
  },
  hide: (request, page) => keepHidden(request, page?.url ?? null),
  packs: async () => {
    // The page that changed them may ask before this worker hears of the change.
    const { generation } = await readPacks();
    if ((await engine()).packs.generation !== generation) engine.forget();
    return { type: 'packs', reports: (await engine()).packs.reports };
  },
  names: async ({ ids }) => ({ type: 'names', names: await (await engine()).names(ids) }),
  openPolicy: () => openTab(resourceUrl('policy.html')),
  badge: (look, tabId) => report(readersWords(), look, tabId),
});

mayBringIn(PACKS_SCRIPT);
mayBringIn(DRAWING_SCRIPT);
onPacksChanged(async () => {
  engine.forget();
  await tellPages({ type: 'dataset-changed' });
});

onCommand(async (command, tabId) => {
  if (command === 'look-up-selection') await runWhereWeDoNot(tabId, 0);
  await askFocused(tabId, command);
});

onLookUpMenu(async (tabId, frameId) => {
  await runWhereWeDoNot(tabId, frameId);
  await askPage(tabId, { type: 'look-up-selection' }, frameId);
});

/** To ask about a selection is the reader's leave to run once on any page. */
async function runWhereWeDoNot(tabId: number, frameId: number): Promise<void> {
  if ((await askPage(tabId, { type: 'state' }, frameId)) === undefined) await runOnce(tabId, frameId);
}

onBegun(async (how) => {
  // The one page that opens unasked, and only now: an update opens nothing.
  if (how === 'installed') void openTab(resourceUrl('welcome.html'));
  if (how !== 'started') await addLookUpMenu(translated('menuLookUp'));
  await injectWhereGranted();
  // Chromium leaves the tabs that are open with the old version's script, which is dead, or with none; Firefox sees to
  // it itself, and a script that runs already lets a second one be.
  if (how !== 'started') await runInTabsOn([...manifestSites(), ...(await grantedBeyondManifest())]);
});
onGrantsChanged(async (granted) => {
  await injectWhereGranted();
  // Where the reader is looking at one of them, it is read at once; the popup that asked may be gone by now.
  await runInTabsOn(granted);
});

async function runInTabsOn(patterns: readonly string[]): Promise<void> {
  for (const tabId of await tabsOn(patterns)) await runWhereGranted(tabId);
}
