import { expect, test } from 'vitest';
import { samplePack } from '../dataset/pack/sample';
import { inBothBrowsers } from './harness/both';
import { chooseFile } from './harness/files';
import { cardCloses, cardOpens, marked, restOn } from './harness/marks';
import { eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

/** The pages of the extension that show themselves without a story, and what shows that they are drawn. */
const PAGES = { 'policy.html': 'h2', 'pack-format.html': 'h2', 'welcome.html': 'button', 'panel.html': 'h1' };

// That the browsers would tell of a request or an error is shown by `faulty-build.test.ts`.
inBothBrowsers(
  'everything the extension does',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('asks nothing of the network, and leaves no error behind', async () => {
      const { reader, server } = stage;
      const said: string[] = [];
      const page = await reader.open(SAMPLE_PLACE, (tab) => {
        tab.on('console', (message) => said.push(message.text()));
        tab.on('pageerror', (error) => said.push(String(error)));
      });
      const closeCard = async (): Promise<void> => {
        await cardOpens(page);
        await page.keyboard.press('Escape');
        await cardCloses(page);
      };
      await marked(page, CAST.length);
      for (const { text } of CAST.slice(0, 4)) {
        await restOn(page, text);
        await closeCard();
      }
      await reader.command('next-mention');
      await closeCard();
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('aside p')!));
      await reader.command('look-up-selection');
      await closeCard();

      const popup = await reader.popup(page);
      await eventually('the list', () => popup.evaluate<boolean>(`!!document.querySelector('.row')`));
      await popup.close();
      const options = await reader.extensionPage('options.html');
      await eventually('the options', () =>
        options.evaluate<boolean>(`!!document.querySelector('fieldset')`),
      );
      await chooseFile(options, '#packs input[type="file"]', 'own.json', JSON.stringify(samplePack()));
      await eventually('the pack', () =>
        options.evaluate<boolean>(`/Officials 2/.test(document.querySelector('#packs').innerText)`),
      );
      await options.close();
      // With a pack everything is read anew, by the code that packs bring along.
      await marked(page, CAST.length);
      for (const [path, drawn] of Object.entries(PAGES)) {
        const own = await reader.extensionPage(path);
        await eventually(path, () => own.evaluate<boolean>(`!!document.querySelector('${drawn}')`));
        await own.close();
      }

      expect(said).toEqual([]);
      expect(await reader.complaints()).toEqual([]);
      expect(await reader.requestsOfExtension()).toEqual([]);
      // Nor was the one page that was opened asked for again, in whatever name.
      expect(server.requests.filter((place) => place === SAMPLE_PLACE)).toEqual([SAMPLE_PLACE]);
      await page.close();
    });
  },
);
