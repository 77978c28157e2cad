import { describe, expect, test } from 'vitest';
import {
  IDLE,
  type Intent,
  next,
  openMark,
  openMarks,
  type State,
  wakesAt,
} from '../../../src/content/pointer/state';
import { ABANDON_MS, DWELL_MS, WARM_DWELL_MS, WARM_MS } from '../../../src/content/pointer/timings';

type S = State<string>;
type I = Intent<string>;

const dwell = (mark: string, at: number, fast = false): I => ({ type: 'dwell', mark, at, fast });
const abandon = (at: number): I => ({ type: 'abandon', at });
const tick = (at: number): I => ({ type: 'tick', at });
const dismiss = (mark?: string): I => ({ type: 'dismiss', ...(mark && { mark }) });
const walk = (mark: string): I => ({ type: 'walk', mark });
const leave: I = { type: 'leave' };
const pin = (mark?: string): I => (mark === undefined ? { type: 'pin' } : { type: 'pin', mark });

const play = (...intents: readonly I[]): S => intents.reduce<S>(next, IDLE);
const glance = play(dwell('Putin', 0), tick(DWELL_MS));

describe('resting the pointer', () => {
  test('opens the card after the wait, not before', () => {
    const resting = play(dwell('Putin', 1000));
    expect(wakesAt(resting)).toBe(1000 + DWELL_MS);
    expect(next(resting, tick(1000 + DWELL_MS - 1)).name).toBe('dwelling');
    expect(next(resting, tick(1000 + DWELL_MS))).toMatchObject({ name: 'glance', mark: 'Putin' });
  });

  test('goes on from the first slow move; later slow moves do not put it off', () => {
    expect(play(dwell('Putin', 0), dwell('Putin', 200), tick(DWELL_MS)).name).toBe('glance');
  });

  test('begins anew with every fast move', () => {
    expect(play(dwell('Putin', 0), dwell('Putin', 200, true), tick(DWELL_MS)).name).toBe('dwelling');
  });

  test('is given up when the pointer leaves', () => {
    expect(play(dwell('Putin', 0), abandon(100), tick(DWELL_MS))).toEqual(IDLE);
  });

  test('is short soon after a card closed, and long again later', () => {
    const closed = [abandon(1000 - ABANDON_MS), tick(1000)].reduce<S>(next, glance);
    expect(wakesAt(next(closed, dwell('Assad', 1000 + WARM_MS - 1)))).toBe(
      1000 + WARM_MS - 1 + WARM_DWELL_MS,
    );
    expect(wakesAt(next(closed, dwell('Assad', 1000 + WARM_MS)))).toBe(1000 + WARM_MS + DWELL_MS);
  });
});

describe('a card that was sent away', () => {
  const away = next(glance, dismiss());

  test('does not come again while the pointer still rests there', () => {
    expect(next(away, dwell('Putin', 1000))).toBe(away);
  });

  test('comes again when the pointer has been elsewhere', () => {
    expect(next(next(away, abandon(1000)), dwell('Putin', 1100)).name).toBe('dwelling');
  });

  test('lets no other open sooner than after the whole wait', () => {
    expect(wakesAt(next(away, dwell('Assad', 1000)))).toBe(1000 + DWELL_MS);
  });
});

describe('a glance', () => {
  test('closes some time after the pointer left, counted from when it left', () => {
    const left = [abandon(1000), abandon(1200)].reduce<S>(next, glance);
    expect(wakesAt(left)).toBe(1000 + ABANDON_MS);
    expect(next(left, tick(1000 + ABANDON_MS)).name).toBe('idle');
  });

  test.each<[string, I]>([
    ['comes back to the mark', dwell('Putin', 1100)],
    ['reaches the card', { type: 'stay' }],
  ])('stays when the pointer %s', (_, intent) => {
    const back = [abandon(1000), intent, tick(1000 + ABANDON_MS)].reduce<S>(next, glance);
    expect(back).toMatchObject({ name: 'glance', mark: 'Putin', closesAt: null });
  });

  test('gives way to another mark on which the pointer comes to rest', () => {
    const moved = [dwell('Assad', 1000), tick(1000 + WARM_DWELL_MS)].reduce<S>(next, glance);
    expect(moved).toMatchObject({ name: 'glance', mark: 'Assad' });
  });

  test('does not give way to a mark that the pointer only crosses', () => {
    const crossed = [dwell('Assad', 1000, true), { type: 'stay' } as const, tick(1000 + ABANDON_MS)];
    expect(crossed.reduce<S>(next, glance)).toMatchObject({ name: 'glance', mark: 'Putin' });
  });

  test('is pinned by a click in the card or on the mark', () => {
    expect(next(glance, pin())).toEqual({ name: 'pinned', mark: 'Putin', by: 'hand', beside: null });
    expect(next(glance, pin('Assad'))).toEqual({ name: 'pinned', mark: 'Assad', by: 'hand', beside: null });
  });
});

describe('a pinned card', () => {
  const pinned = next(glance, pin());
  const walked = next<string>(IDLE, walk('Assad'));

  test.each<[string, I]>([
    ['leaves', abandon(9000)],
    ['rests on its own mark', dwell('Putin', 9000)],
  ])('stays as it is when the pointer %s', (_, intent) => {
    expect(next(pinned, intent)).toBe(pinned);
    expect(wakesAt(pinned)).toBeNull();
  });

  test.each([dismiss(), dismiss('Putin'), leave])('closes when dismissed', (intent) => {
    expect(next(pinned, intent).name).toBe('idle');
  });

  test('does not close with the mark of another', () => {
    expect(next(pinned, dismiss('Assad'))).toBe(pinned);
  });

  test('is a glance again when it is let go', () => {
    expect(next(pinned, { type: 'unpin' })).toEqual(glance);
  });

  test('that the keyboard opened gives way to the mark the keyboard goes to, and to no pointer', () => {
    expect(next(walked, walk('Putin'))).toMatchObject({ mark: 'Putin', beside: null });
    expect(next(walked, dwell('Putin', 9000))).toBe(walked);
  });
});

describe('two cards to compare', () => {
  const pinned = next(glance, pin());
  const looking = [dwell('Assad', 9000), tick(9000 + DWELL_MS)].reduce<S>(next, pinned);
  const both = next(looking, pin());

  test('a pinned card stays while the pointer rests on another mark, and that opens after the whole wait', () => {
    const resting = next(pinned, dwell('Assad', 9000));
    expect(openMarks(resting)).toEqual(['Putin']);
    expect(wakesAt(resting)).toBe(9000 + DWELL_MS);
    expect(openMarks(looking)).toEqual(['Assad', 'Putin']);
  });

  test.each<[string, readonly I[]]>([
    ['does not stay', [dwell('Assad', 9000), abandon(9100)]],
    ['comes back to the first mark', [dwell('Assad', 9000), dwell('Putin', 9100)]],
  ])('a pointer that %s opens nothing', (_, intents) => {
    expect(intents.reduce<S>(next, pinned)).toEqual(pinned);
  });

  test('the glance beside it closes as any does, and leaves it pinned', () => {
    expect([abandon(9500), tick(9500 + ABANDON_MS)].reduce<S>(next, looking)).toEqual(pinned);
    expect(next(looking, dismiss())).toEqual(pinned);
  });

  test('are both pinned by a click', () => {
    expect(both).toEqual({ name: 'pinned', mark: 'Assad', by: 'hand', beside: 'Putin' });
    expect(next(pinned, pin('Assad'))).toEqual(both);
  });

  test('change places when the older is clicked', () => {
    expect(openMarks(next(both, pin('Putin')))).toEqual(['Putin', 'Assad']);
  });

  test('are two at the most: a third takes the place of the older', () => {
    expect(next(both, dwell('Netanyahu', 9900))).toBe(both);
    expect(openMarks(next(both, pin('Netanyahu')))).toEqual(['Netanyahu', 'Assad']);
  });

  test.each<[string, I, readonly string[]]>([
    ['Escape closes the newer', dismiss(), ['Putin']],
    ['each closes by itself', dismiss('Putin'), ['Assad']],
    ['a click elsewhere closes both', leave, []],
  ])('%s', (_, intent, left) => {
    expect(openMarks(next(both, intent))).toEqual(left);
  });

  test('come about by the keyboard too, once the first is pinned', () => {
    const first = next(next<string>(IDLE, walk('Putin')), pin());
    const second = next(first, walk('Assad'));
    expect(openMarks(second)).toEqual(['Assad', 'Putin']);
    // What was not pinned gives way.
    expect(openMarks(next(second, walk('Netanyahu')))).toEqual(['Netanyahu', 'Putin']);
  });

  test('are one once the older’s mark has gone while the pointer rests on another', () => {
    const resting = next(pinned, dwell('Assad', 9000));
    expect(next(resting, dismiss('Putin'))).toEqual(IDLE);
    expect(next(resting, dismiss('Assad'))).toEqual(pinned);
  });
});

describe('touch', () => {
  const sheet = next<string>(IDLE, { type: 'tap', mark: 'Putin' });

  test('a tap opens the sheet, which stays', () => {
    expect(openMark(sheet)).toBe('Putin');
    expect(next(sheet, abandon(1))).toBe(sheet);
    expect(next(sheet, pin())).toBe(sheet);
    expect(next(sheet, dismiss()).name).toBe('idle');
  });
});

test('a click that pins nothing and a dismissal of nothing change nothing', () => {
  expect(next<string>(IDLE, pin())).toBe(IDLE);
  expect(next<string>(IDLE, dismiss())).toBe(IDLE);
  expect(next<string>(IDLE, { type: 'stay' })).toBe(IDLE);
});
