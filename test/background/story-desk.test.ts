import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Asked, StoryDesk } from '../../src/background/story-desk';
import type { Steps } from '../../src/core/resolve';

const asked = (storyId: string, revision: number, text = 'Putin spoke.'): Asked => ({
  storyId,
  revision,
  story: { blocks: [{ text, role: 'body' }], date: null, lang: 'en', host: 'bbc.com' },
});
const one = { tabId: 1, frameId: 0 };
const other = { tabId: 2, frameId: 0 };

/** The time, which goes on by a turn at every step. */
let now = 0;
/** Every step that was done, by what it was of. */
let done: string[] = [];

/** A story that takes so many turns. */
const reading = (name: string, turns: number): (() => Steps<string>) =>
  function* () {
    for (let step = 0; step < turns * 16; step++) {
      now += 10;
      if (step % 16 === 15) done.push(name);
      yield;
    }
    return name;
  };

beforeEach(() => {
  now = 0;
  done = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => void vi.restoreAllMocks());

describe('stories that are read on one thread', () => {
  test('of two tabs take turns, so that a short one need not wait for a long one', async () => {
    const desk = new StoryDesk<string>();
    const long = desk.read(one, asked('a', 1), reading('long', 50));
    expect(await desk.read(other, asked('a', 1), reading('short', 2))).toBe('short');
    expect(done.filter((name) => name === 'long').length).toBeLessThan(5);
    expect(await long).toBe('long');
  });

  test('of one tab are read one after another, so that it has one turn like any other tab', async () => {
    const desk = new StoryDesk<string>();
    const all = ['a', 'b', 'c', 'd'].map((id) => desk.read(one, asked(id, 1), reading('many', 10)));
    await desk.read(other, asked('a', 1), reading('other', 5));
    expect(done.filter((name) => name === 'many').length).toBeLessThan(8);
    expect(await Promise.all(all)).toEqual(['many', 'many', 'many', 'many']);
  });

  test('are left as soon as the page asks for what has become of them', async () => {
    const desk = new StoryDesk<string>();
    const first = desk.read(one, asked('a', 1), reading('first', 100));
    const second = desk.read(one, asked('a', 2), reading('second', 100));
    const third = desk.read(one, asked('a', 3), reading('third', 3));
    expect(await Promise.all([first, second, third])).toEqual([null, null, 'third']);
    expect(done.filter((name) => name === 'first').length).toBeLessThan(3);
    expect(done).not.toContain('second');
  });

  test('are read once though the page ran out of patience and asked for the same again', async () => {
    const desk = new StoryDesk<string>();
    const begin = vi.fn(reading('story', 10));
    const [first, again] = [desk.read(one, asked('a', 1), begin), desk.read(one, asked('a', 1), begin)];
    expect(await Promise.all([first, again])).toEqual(['story', 'story']);
    expect(begin).toHaveBeenCalledTimes(1);
    // Once answered, it is read anew.
    await desk.read(one, asked('a', 1), begin);
    expect(begin).toHaveBeenCalledTimes(2);
  });

  test('are another page’s where the same place has other words, as after the reader went on', async () => {
    const desk = new StoryDesk<string>();
    const left = desk.read(one, asked('a', 1, 'The page that was left.'), reading('left', 100));
    const next = desk.read(one, asked('a', 1, 'The next page.'), reading('next', 2));
    expect(await Promise.all([left, next])).toEqual([null, 'next']);
  });

  test('that come late overtake nothing', async () => {
    const desk = new StoryDesk<string>();
    const newer = desk.read(one, asked('a', 2), reading('newer', 10));
    const older = desk.read(one, asked('a', 1), reading('older', 2));
    expect(await Promise.all([newer, older])).toEqual(['newer', 'older']);
  });

  test('of different frames and stories do not overtake each other', async () => {
    const desk = new StoryDesk<string>();
    expect(
      await Promise.all([
        desk.read(one, asked('a', 1), reading('a', 3)),
        desk.read(one, asked('b', 2), reading('b', 3)),
        desk.read({ tabId: 1, frameId: 4 }, asked('a', 3), reading('frame', 3)),
      ]),
    ).toEqual(['a', 'b', 'frame']);
  });

  test('that cannot be read leave those behind them their turn', async () => {
    const desk = new StoryDesk<string>();
    const failing = desk.read(one, asked('a', 1), () => {
      throw new Error('damaged');
    });
    const next = desk.read(one, asked('b', 1), reading('next', 2));
    await expect(failing).rejects.toThrow('damaged');
    expect(await next).toBe('next');
  });
});
