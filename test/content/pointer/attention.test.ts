import { expect, test, vi } from 'vitest';
import { attention } from '../../../src/content/pointer/attention';
import { openMarks } from '../../../src/content/pointer/state';

test('nobody is attended to after the end, and nothing begins any more', () => {
  const run = new AbortController();
  const changed = vi.fn();
  const { state, intend } = attention<string>(changed, run.signal);
  intend({ type: 'walk', mark: 'Putin' });
  expect(openMarks(state())).toEqual(['Putin']);
  run.abort();
  expect(openMarks(state())).toEqual([]);
  intend({ type: 'walk', mark: 'Assad' });
  expect(openMarks(state())).toEqual([]);
  // Whoever followed it has ended too, and is not told.
  expect(changed).toHaveBeenCalledTimes(1);
});
