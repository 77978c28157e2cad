import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { story } from '../../content/generated-story';
import type { Stage } from './both';
import { eventually, pause } from './reader';

const PLACE = 'www.reuters.com/world/generated';
const PROSE = 'Nobody wished to say any more of it that day, nor on the day that came after it. '.repeat(4);
/** A page that has changed is looked at again within this time. */
const LOOK_AGAIN_MS = 900;

/** A mark as it lies in the page: in which of its text nodes it begins and ends, and what it says. */
interface Lying {
  readonly from: readonly [node: number, offset: number];
  readonly to: readonly [node: number, offset: number];
  readonly text: string;
}

/** What a mark can say there: a name of the generator's, in whatever letters and pieces it was put. */
const NAMES =
  /^(?:Vladimir Putin|Putin|(?:Hossein )?Deh(?:gh|q)an|(?:Bashar )?al-Assad|Assad|S-300(?:PMU(?:-2)?)?s?|Su-30s?|(?:the )?Fars News Agency|Netanyahu|Iran’s defense minister|Путин|الأسد)$/;
const asRead = (text: string): string =>
  text
    .replaceAll(/[\u00ad\u200b\u202e]/g, '')
    .replaceAll('\u2011', '-')
    .replaceAll(/\s+/g, ' ');

/**
 * Has generated stories read, many in a page: once as they are when the page arrives, and once while their paragraphs
 * come one by one, in any order. Both must end in the same marks, each on just the name that it says, none over
 * another, and the same when the page is looked at once more.
 *
 * @returns how many marks that were
 */
export async function readGenerated(
  { reader, server }: Stage,
  stories: number,
  seed: number,
): Promise<number> {
  const generated = fc.sample(story, { seed, numRuns: stories });
  const order = fc.sample(fc.integer(), { seed, numRuns: stories * 6 });
  for (const how of ['early', 'late'])
    server.serve(`${PLACE}-${how}`, pageOf(generated, order, how === 'late'));
  const settle = async (page: Page): Promise<readonly Lying[]> => {
    await eventually('the page to have done', () => page.evaluate('window.over === true'));
    await pause(LOOK_AGAIN_MS);
    let last = '';
    return eventually('marks that stay as they are', async () => {
      const before = last;
      const now = await marksIn(page);
      last = JSON.stringify(now);
      await pause(300);
      return last === before && now;
    });
  };
  const early = await reader.open(`${PLACE}-early`);
  const marks = await settle(early);
  for (const [i, { from, to, text }] of marks.entries()) {
    expect(asRead(text), `seed ${seed}`).toMatch(NAMES);
    expect(compare(from, to), `seed ${seed}: ${text}`).toBeLessThan(0);
    if (i > 0) expect(compare(marks[i - 1]!.to, from), `seed ${seed}: ${text}`).toBeLessThanOrEqual(0);
  }
  await early.evaluate(() =>
    document.querySelector('main')!.lastElementChild!.append(' ', document.createElement('br')),
  );
  expect(await settle(early), `seed ${seed}, once more`).toEqual(marks);
  await early.close();
  const late = await reader.open(`${PLACE}-late`);
  expect(await settle(late), `seed ${seed}, one by one`).toEqual(marks);
  await late.close();
  return marks.length;
}

const compare = ([a, x]: Lying['from'], [b, y]: Lying['from']): number => a - b || x - y;

/** Both ways the paragraphs take the place of comments, so that the document is the same in the end. */
function pageOf(stories: readonly (readonly string[])[], order: readonly number[], late: boolean): string {
  const slots = stories.flat();
  let at = 0;
  const articles = stories.map(
    (paragraphs) => `<article>${paragraphs.map(() => `<!--${at++}-->`).join('')}<p>${PROSE}</p></article>`,
  );
  const data = JSON.stringify(slots).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Generated</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2016-02-16T10:00:00Z">
<main>${articles.join('')}</main><script>
  const slots = ${data};
  const order = ${JSON.stringify(order)};
  const comments = [];
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) comments.push(walker.currentNode);
  const put = (i) => {
    const box = document.createElement('template');
    box.innerHTML = slots[i];
    comments[i].replaceWith(box.content);
  };
  const all = slots.map((_, i) => i);
  if (${late}) {
    all.sort((a, b) => order[a % order.length] - order[b % order.length]);
    (async () => {
      for (const i of all) {
        put(i);
        await new Promise((resolve) => setTimeout(resolve, Math.abs(order[i % order.length]) % 40));
      }
      window.over = true;
    })();
  } else {
    all.forEach(put);
    window.over = true;
  }
</script></html>`;
}

function marksIn(page: Page): Promise<readonly Lying[]> {
  return page.evaluate(() => {
    const index = new Map<Node, number>();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) index.set(walker.currentNode, index.size);
    return ['official', 'weapon', 'source']
      .flatMap((kind) => [...((CSS.highlights.get(`backgrounder-${kind}`) ?? []) as Iterable<Range>)])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(
        (range): Lying => ({
          from: [index.get(range.startContainer)!, range.startOffset],
          to: [index.get(range.endContainer)!, range.endOffset],
          text: range.toString(),
        }),
      );
  });
}
