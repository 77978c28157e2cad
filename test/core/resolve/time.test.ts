import { describe, expect, test } from 'vitest';
import { read } from './world';

describe('time', () => {
  test.each([
    ['1991-02-01', 'President Bush spoke.', ['Bush=george-h-w-bush']],
    ['2003-03-20', 'President Bush spoke.', ['Bush=george-w-bush']],
    ['1996-05-01', 'Syrian President Assad spoke.', ['Assad=hafez-al-assad']],
    ['2016-05-01', 'Syrian President Assad spoke.', ['Assad=bashar-al-assad']],
    [null, 'President Bush spoke.', []],
    ['1985-01-01', 'Netanyahu spoke.', []],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, { date })).toEqual(expected);
  });
});

test('a story without a date: who else was in office tells which of two is meant', () => {
  const scene = { date: null };
  expect(read('President Bush spoke.', scene)).toEqual([]);
  expect(
    read(
      'President Vladimir Putin and Defense Minister Sergei Shoigu met Carlos Alvarado. President Bush spoke.',
      scene,
    ),
  ).not.toContain('Bush=george-w-bush');
  expect(read('President Bush met Dan Miller and President Bill Clinton.', scene)).not.toContain(
    'Bush=george-w-bush',
  );
  expect(read('President Bush met Bashar al-Assad, the Syrian president.', scene)).toContain(
    'Bush=george-w-bush',
  );
});
