import type { Bidi } from './firefox-bidi';
import { type ExtensionPage, eventually, middleOf, type Spot, stillSpot } from './reader';

/**
 * Toolbar popups and the sidebar are not listed by the protocol. Their browser elements take frame scripts, and these can
 * evaluate in the page and send it a reader's clicks.
 *
 * @param path of the page that it shows
 * @param element an expression for the browser element, in the browser's own window
 * @param closing statements that close it, there
 */
export async function framedPage(
  bidi: Bidi,
  path: string,
  element: string,
  closing: string,
): Promise<ExtensionPage> {
  await eventually(`${path} to open`, () =>
    bidi.inChrome<boolean>(
      `return !!${element}?.currentURI?.spec.includes(${JSON.stringify(path)}) && !${element}.webProgress?.isLoadingDocument`,
    ),
  );
  /** Runs statements in the frame, and gives what they return. */
  const inFrame = async <T>(statements: string): Promise<T> => {
    const script = `(async () => {
      try {
        sendAsyncMessage('test:value', { value: await (async () => { ${statements} })() });
      } catch (error) { sendAsyncMessage('test:value', { error: String(error) }); }
    })()`;
    const answer = await bidi.inChrome<{ value?: T; error?: string }>(`
      const manager = ${element}.messageManager;
      return await new Promise((resolve) => {
        manager.addMessageListener('test:value', function heard({ data }) {
          manager.removeMessageListener('test:value', heard);
          resolve(data);
        });
        manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });
    `);
    if (answer.error) throw new Error(answer.error);
    return answer.value as T;
  };
  const evaluate = async <T>(expression: string): Promise<T> => {
    const asked = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
    const value = await inFrame<string>(`
      // A sandbox of the page's own: the page's policy forbids eval in the page itself.
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return await Cu.evalInSandbox(${JSON.stringify(asked)}, sandbox);
    `);
    return JSON.parse(value) as T;
  };
  return {
    evaluate,
    click: async (words) => {
      const { x, y } = await stillSpot(words, () => evaluate<Spot>(middleOf(words)));
      await inFrame(`
        for (const type of ['mousedown', 'mouseup'])
          content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 });
      `);
    },
    close: async () => {
      await bidi.inChrome(closing);
    },
  };
}
