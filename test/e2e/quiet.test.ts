import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardCloses, cardOpens, marked, restOn } from './harness/marks';
import { eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

inBothBrowsers(
  'everything the extension does',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('asks nothing of the network, and leaves no error behind', async () => {
      const { reader } = stage;
      const page = await reader.open(SAMPLE_PLACE);
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await marked(page, CAST.length);
      for (const { text } of CAST.slice(0, 4)) {
        await restOn(page, text);
        await cardOpens(page);
        await page.keyboard.press('Escape');
        await cardCloses(page);
      }
      await reader.command('next-mention');
      await cardOpens(page);
      await page.keyboard.press('Escape');
      const popup = await reader.popup(page);
      await eventually('the list', () => popup.evaluate<boolean>(`!!document.querySelector('.row')`));
      await popup.close();
      const options = await reader.extensionPage('options.html');
      await eventually('the options', () =>
        options.evaluate<boolean>(`!!document.querySelector('fieldset')`),
      );
      await options.close();

      expect(said).toEqual([]);
      expect(await reader.complaints()).toEqual([]);
      expect(await reader.requestsOfExtension()).toEqual([]);
      await page.close();
    });
  },
);
