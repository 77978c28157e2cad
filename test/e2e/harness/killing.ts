import { expect } from 'vitest';
import type { Stage } from './both';
import { AWAY, cardCloses, cardText, marked, marksOn, restOn } from './marks';
import { eventually, pause } from './reader';
import { CAST, SAMPLE_PLACE } from './sample';

/** What came of reading a story many times while the background was stopped again and again. */
interface Survived {
  readonly allMarks: number;
  readonly cards: number;
}

/** A small deterministic generator (a linear congruence): a run that fails can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** From the opening of a story to its marks, and from the pointer's rest to the card, with room around both. */
const STEPS_MS = 500;
/** Longer than the second attempt waits, on a slow machine. */
const PATIENCE_MS = 6_000;

/**
 * Reads the sample story `times` times, and stops the background at a random moment each time: while the story is
 * read, or while a card is about to open. Every mark and card must then be right, or silently absent.
 */
export async function readWhileKilling({ reader }: Stage, times: number, seed: number): Promise<Survived> {
  const below = random(seed);
  const page = await reader.open(SAMPLE_PLACE);
  const whole = (await marked(page, CAST.length)).map(({ text }) => text);
  let allMarks = 0;
  let cards = 0;
  for (let i = 0; i < times; i++) {
    await page.mouse.move(AWAY.x, AWAY.y);
    const early = i % 2 === 0;
    const kill = async (): Promise<void> => {
      await pause(below(STEPS_MS));
      await reader.stopBackground();
    };
    await Promise.all([page.reload(), early && kill()]);
    const marks = await eventually(
      'the marks',
      async () => {
        const now = await marksOn(page);
        return now.length >= whole.length && now;
      },
      PATIENCE_MS,
    ).catch(() => marksOn(page));
    const texts = marks.map(({ text }) => text);
    expect([[], whole], `run ${i} of seed ${seed}`).toContainEqual(texts);
    if (texts.length === 0) continue;
    allMarks += 1;
    const { text, says } = CAST[i % CAST.length]!;
    await Promise.all([restOn(page, text), !early && kill()]);
    const card = await eventually('the card', () => cardText(page), PATIENCE_MS).catch(() => null);
    // With the background left alone by then, there is no reason for a card not to open.
    if (early) expect(card, `run ${i} of seed ${seed}: ${text}`).not.toBeNull();
    if (card !== null) {
      for (const words of says) expect(card, `run ${i} of seed ${seed}`).toMatch(words);
      cards += 1;
      await page.keyboard.press('Escape');
      await cardCloses(page);
    }
  }
  await page.close();
  return { allMarks, cards };
}
