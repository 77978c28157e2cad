import type { Bidi } from './firefox-bidi';
import { type ExtensionPage, eventually, middleOf, type Spot, stillSpot } from './reader';

/** By this name Firefox knows the extension in addresses; the tests choose it. */
export const UUID = '6f1b1d2c-3a44-4c55-9c3e-0b5a1f6d7e80';
/** Where the extension's own pages are. */
export const OWN = `moz-extension://${UUID}/`;

interface Tab {
  readonly context: string;
  readonly url: string;
}

/** All tabs that are open, the browser's own as well. */
export const tabs = async (bidi: Bidi): Promise<readonly Tab[]> =>
  (await bidi.send<{ contexts: readonly Tab[] }>('browsingContext.getTree', {})).contexts;

/** The page of the first run, once it is there. */
export const welcomePage = (bidi: Bidi): Promise<ExtensionPage> =>
  eventually('the page of the first run', async () => {
    const tab = (await tabs(bidi)).find(({ url }) => url === `${OWN}welcome.html`);
    return tab && tabPage(bidi, tab.context);
  });

/** Drives a page of the extension that has a tab of its own. */
export const tabPage = (bidi: Bidi, context: string): ExtensionPage => ({
  evaluate: (expression) => bidi.evaluate(context, expression),
  click: async (words) => {
    const { x, y } = await stillSpot(words, () => bidi.evaluate<Spot>(context, middleOf(words)));
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  },
  close: async () => void (await bidi.send('browsingContext.close', { context })),
});
