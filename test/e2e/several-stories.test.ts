import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/both';
import { cardCloses, cardOpens, marked, marksOn, restOn } from './harness/marks';
import { eventually, pause } from './harness/reader';
import { CAST, SAMPLE, SAMPLE_PLACE } from './harness/sample';

const PROSE = 'Officials in both capitals declined to say more about the talks that took place. '.repeat(8);

inBothBrowsers(
  'a page that grows',
  (server) => server.serve(SAMPLE_PLACE, SAMPLE),
  (stage) => {
    test('gives a second story marks of its own, and its own date', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await page.evaluate((prose) => {
        const second = document.createElement('article');
        second.innerHTML = `<h2>Another day</h2><time datetime="2009-03-01">1 March 2009</time><p>Vladimir Putin spoke.</p><p>${prose}</p>`;
        document.querySelector('main')!.append(second);
      }, PROSE);
      await eventually(
        'a second mark',
        async () => (await marksOn(page)).filter(({ text }) => text === 'Vladimir Putin').length === 2,
      );
      await restOn(page, 'Vladimir Putin', 0);
      expect((await cardOpens(page)).slice(0, 200)).toMatch(/President of Russia/);
      await page.keyboard.press('Escape');
      await cardCloses(page);
      await restOn(page, 'Vladimir Putin', 1);
      expect((await cardOpens(page)).slice(0, 200)).toMatch(/Prime Minister of Russia/);
      await page.close();
    });

    test('marks the first mention that can be seen, and one that comes into view', async () => {
      const page = await stage.reader.open(SAMPLE_PLACE);
      await marked(page, CAST.length);
      await page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = '.folded { display: none; }';
        document.head.append(style);
        const folded = document.createElement('p');
        folded.className = 'folded';
        folded.textContent = 'Later President Barack Obama and President Hassan Rouhani spoke.';
        const plain = document.createElement('p');
        plain.textContent = 'Barack Obama declined to comment.';
        document.querySelector('article')!.append(folded, plain);
      });
      await eventually('the name in sight', async () =>
        (await marksOn(page)).some(({ text }) => text === 'Barack Obama'),
      );
      await pause(500);
      const names = async () => (await marksOn(page)).map(({ text }) => text);
      expect(await names()).not.toContain('Hassan Rouhani');
      await page.evaluate(() => document.querySelector('.folded')!.classList.remove('folded'));
      await eventually('the name that came into view', async () =>
        (await names()).includes('Hassan Rouhani'),
      );
      expect((await names()).filter((name) => name === 'Barack Obama')).toHaveLength(1);
      await page.close();
    });
  },
);
