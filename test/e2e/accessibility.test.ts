import { describe, expect, test } from 'vitest';
import { type AxeResult, axeOn } from './harness/axe';
import { inBothBrowsers } from './harness/both';
import { AWAY, cardOpens, marked, restOn } from './harness/marks';
import { eventually } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

describe.each([
  ['light', false],
  ['dark', true],
])('in %s', (_, dark) => {
  inBothBrowsers(
    'axe finds nothing wrong',
    (server) => server.serve(SAMPLE_PLACE, SAMPLE),
    (stage) => {
      test.each(['Hossein Dehghan', 'S-300', 'Fars News Agency'])('with the card of %s', async (name) => {
        const page = await stage.reader.open(SAMPLE_PLACE);
        await page.mouse.move(AWAY.x, AWAY.y);
        await marked(page, CAST.length);
        await restOn(page, name);
        await cardOpens(page);
        const result = (await page.evaluate(axeOn('backgrounder-card'))) as AxeResult;
        expect(result.passes).toBeGreaterThan(5);
        expect(result.violations).toEqual([]);
        expect(result.incomplete).toEqual([]);
        await page.close();
      });

      test.each(['popup.html', 'options.html', 'policy.html', 'pack-format.html', 'welcome.html'])(
        'with %s',
        async (path) => {
          const page = await stage.reader.extensionPage(path);
          await eventually('its content', () =>
            page.evaluate<boolean>(`!!document.querySelector('#root > *')`),
          );
          const result = await page.evaluate<AxeResult>(axeOn('html'));
          expect(result.passes).toBeGreaterThan(5);
          expect(result.violations).toEqual([]);
          await page.close();
        },
      );

      test('with the popup’s list of the cast', async () => {
        const page = await stage.reader.open(SAMPLE_PLACE);
        await marked(page, CAST.length);
        const popup = await stage.reader.popup(page);
        await eventually('the list', () => popup.evaluate<boolean>(`!!document.querySelector('.row')`));
        const result = await popup.evaluate<AxeResult>(axeOn('html'));
        expect(result.passes).toBeGreaterThan(5);
        expect(result.violations).toEqual([]);
        await popup.close();
        await page.close();
      });
    },
    { dark },
  );
});
