import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GECKO_ID } from '../../../src/cli/build/manifests';

/** What our own parts say to each other, and would answer if the wrong one asked. */
const MESSAGES = [
  { type: 'packs' },
  { type: 'names', ids: ['Q7747'] },
  { type: 'look-up', text: 'Putin', date: null },
  { type: 'cards', queries: [{ entity: 1, date: null, today: '2026-11-25' }] },
  { type: 'hands' },
  { type: 'hide', what: 'entity', id: 'Q7747', hidden: true },
  { type: 'open-policy' },
  { type: 'state' },
];

/**
 * Writes another extension into a folder. From its own background and from its script in the page it asks ours for
 * everything there is, and leaves what it got, as a list of texts, in the page's `data-stranger`.
 *
 * @param ours the origin of our extension's files
 */
export function writeStranger(folder: string, ours: string): void {
  const asking = `
    const api = globalThis.browser ?? chrome;
    const nothing = new Promise((resolve) => setTimeout(() => resolve('nothing'), 1_000));
    const said = (answer) => (answer == null ? 'nothing' : JSON.stringify(answer));
    const asked = Promise.all(${JSON.stringify(MESSAGES)}.map((message) =>
      Promise.race([api.runtime.sendMessage(OURS, message).then(said, () => 'nothing'), nothing])));
    const connected = new Promise((resolve) => {
      const port = api.runtime.connect(OURS);
      port.onMessage.addListener((message) => resolve(said(message)));
      port.onDisconnect.addListener(() => { void api.runtime.lastError; resolve('nothing'); });
      setTimeout(() => resolve('nothing'), 1_000);
    });
    const got = async () => [...(await asked), await connected];
  `.replaceAll('OURS', JSON.stringify(idOf(ours)));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Another extension',
      version: '1',
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      content_scripts: [{ matches: ['*://*.reuters.com/*'], js: ['page.js'] }],
      browser_specific_settings: { gecko: { id: 'another@test.invalid' } },
    }),
    'background.js': `${asking}
      api.runtime.onMessage.addListener((_, __, answer) => { got().then(answer); return true; });`,
    'page.js': `${asking}
      Promise.all([got(), api.runtime.sendMessage('what did you get?')]).then((all) => {
        document.documentElement.dataset.stranger = JSON.stringify(all.flat());
      });`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** Chromium's extensions are called what their files' host is; Firefox's by what they call themselves. */
function idOf(origin: string): string {
  const { protocol, host } = new URL(origin);
  return protocol === 'moz-extension:' ? GECKO_ID : host;
}
