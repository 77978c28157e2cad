import type { Page } from 'puppeteer-core';

const PROSE = 'Officials in both capitals declined to say any more about the talks that day. '.repeat(8);

/**
 * Goes from story to story inside one document, as single-page sites do, and changes each a little.
 *
 * @param last what the last story says
 */
export async function wander(page: Page, stories: number, changesEach: number, last: string): Promise<void> {
  await page.evaluate(
    async (count, changes, prose, end) => {
      const names = ['Vladimir Putin', 'Benjamin Netanyahu', 'Barack Obama', 'Bashar al-Assad'];
      for (let i = 1; i <= count; i++) {
        const article = document.createElement('article');
        article.innerHTML = `<h1>Story ${i}</h1><p>President ${names[i % names.length]} spoke.</p><p>${prose}</p>`;
        document.querySelector('article')!.replaceWith(article);
        history.pushState({}, '', `/world/story-${i}`);
        for (let k = 0; k < changes; k++) {
          const p = document.createElement('p');
          p.textContent = `Update ${k}: nothing new.`;
          article.append(p);
        }
        if (i === count) article.querySelector('p')!.textContent = end;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    stories,
    changesEach,
    PROSE,
    last,
  );
}
