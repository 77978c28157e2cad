import type { Page } from 'puppeteer-core';
import { eventually, pause, type Spot, stillSpot } from './reader';

/** A mark as the page's own scripts could see it. */
interface SeenMark {
  readonly kind: string;
  readonly text: string;
  /** The text of the block it stands in. */
  readonly within: string;
}

const KINDS = ['official', 'weapon', 'source'];

/** Every mark on the page, in the page's order. */
export function marksOn(page: Page): Promise<readonly SeenMark[]> {
  return page.evaluate((kinds: readonly string[]) => {
    const marks = kinds.flatMap((kind) =>
      [
        ...((HighlightRegistry.prototype.get.call(CSS.highlights, `backgrounder-${kind}`) ??
          []) as Iterable<Range>),
      ].map((range) => ({
        kind,
        range,
      })),
    );
    return marks
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ kind, range }) => ({
        kind,
        text: range.toString(),
        within: (range.startContainer.parentElement?.closest('p, h1, h2, li, figcaption') ?? document.body)
          .tagName,
      }));
  }, KINDS);
}

/**
 * Waits until the page bears at least so many marks, and gives them.
 *
 * @throws when it does not, naming those it bears
 */
export async function marked(page: Page, atLeast = 1): Promise<readonly SeenMark[]> {
  let marks: readonly SeenMark[] = [];
  const look = async () => {
    marks = await marksOn(page);
    return marks.length >= atLeast && marks;
  };
  try {
    return await eventually(`${atLeast} marks`, look);
  } catch (cause) {
    throw new Error(`only these are marked: ${marks.map(({ text }) => text).join(', ')}`, { cause });
  }
}

/** The middle of the first line of the `nth` mark with this text, brought into the window. */
export async function spotOf(page: Page, text: string, nth = 0): Promise<Spot> {
  const spot = await page.evaluate(
    (kinds: readonly string[], wanted: string, index: number) => {
      const range = kinds
        .flatMap((kind) => [
          ...((HighlightRegistry.prototype.get.call(CSS.highlights, `backgrounder-${kind}`) ??
            []) as Iterable<Range>),
        ])
        .filter((one) => one.toString() === wanted)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[index] as Range | undefined;
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    KINDS,
    text,
    nth,
  );
  if (!spot) throw new Error(`there is no mark "${text}" number ${nth}`);
  return spot;
}

/** Moves the mouse to a mark as a hand does, slowing down, and leaves it there. */
export async function restOn(page: Page, text: string, nth = 0): Promise<Spot> {
  const spot = await spotOf(page, text, nth);
  await page.mouse.move(spot.x - 3, spot.y - 2);
  await pause(30);
  await page.mouse.move(spot.x - 1, spot.y);
  await pause(30);
  await page.mouse.move(spot.x, spot.y);
  return spot;
}

/** A place of the window with nothing of ours under it. */
export const AWAY = { x: 4, y: 4 } as const;

/** What the open card says, as a reader sees it; `null` when none is open. Needs the test build's open root. */
export function cardText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('backgrounder-card');
    const shown = host?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const root = host?.shadowRoot;
    if (!shown || !root) return null;
    // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the question.
    const texts = [...root.children].map((child) => (child as HTMLElement).innerText ?? '');
    return texts.join('\n').replaceAll(/\s+/g, ' ').trim();
  });
}

/** Waits for a card, and gives what it says. */
export const cardOpens = (page: Page): Promise<string> => eventually('a card', () => cardText(page));

/** Waits until no card is open. */
export async function cardCloses(page: Page): Promise<void> {
  await eventually('the card to close', async () => (await cardText(page)) === null);
}

/** An open card, as a reader sees it. */
interface SeenCard {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every open card, in the order of their opening. */
export function cardsOn(page: Page): Promise<readonly SeenCard[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('backgrounder-card')].map((host) => {
      const { left, top, right, bottom } = host.getBoundingClientRect();
      return { name: host.shadowRoot!.querySelector('h2')?.textContent ?? '', left, top, right, bottom };
    }),
  );
}

/** Presses a button of a card with the mouse, so that one that is covered or inert does not answer. */
export async function press(page: Page, words: string, ofCard = ''): Promise<void> {
  const spot = await stillSpot(words, () => buttonOf(page, words, ofCard));
  await page.mouse.click(spot.x, spot.y);
}

async function buttonOf(page: Page, words: string, ofCard: string): Promise<Spot> {
  const spot = await page.evaluate(
    (wanted, name) => {
      const roots = [...document.querySelectorAll('backgrounder-card')].map((host) => host.shadowRoot!);
      const root = roots.find((one) => one.querySelector('h2')?.textContent?.includes(name));
      const button = [...(root?.querySelectorAll('button, a') ?? [])].find((one) =>
        `${one.textContent} ${one.getAttribute('aria-label')}`.includes(wanted),
      );
      button?.scrollIntoView({ block: 'nearest' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    words,
    ofCard,
  );
  if (!spot) throw new Error(`there is no button "${words}"`);
  return spot;
}

/** The whole document, as it would be saved. */
export const documentText = (page: Page): Promise<string> =>
  page.evaluate(() => new XMLSerializer().serializeToString(document));
