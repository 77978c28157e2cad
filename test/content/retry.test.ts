import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { twice } from '../../src/content/retry';
import { ExtensionGone, NoAnswer } from '../../src/platform/messages';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each<[string, (string | Error)[], string | Error, number]>([
  ['what succeeds is asked once', ['good'], 'good', 1],
  ['what fails once is asked again', [new NoAnswer('dead'), 'good'], 'good', 2],
  [
    'what fails twice has failed',
    [new NoAnswer('dead'), new NoAnswer('dead too')],
    new NoAnswer('dead too'),
    2,
  ],
  ['what is gone is not asked again', [new ExtensionGone(), 'good'], new ExtensionGone(), 1],
])('%s', async (_, outcomes, expected, attempts) => {
  const ask = vi.fn(async () => {
    const outcome = outcomes[ask.mock.calls.length - 1]!;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  const result = twice(ask).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await result).toEqual(expected);
  expect(ask).toHaveBeenCalledTimes(attempts);
});
