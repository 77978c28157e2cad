import { describe, expect, test } from 'vitest';
import { read } from './world';

describe('who writes', () => {
  test.each([
    ['Ann Miller spoke.', ['Ann Miller=ann-miller']],
    ['Ann Miller', []],
    ['Ann Miller is a political correspondent of the Courier.', []],
    ['Vladimir Putin', ['Vladimir Putin=vladimir-putin']],
  ])('is not an official little known: %s', (text, expected) => {
    expect(read(`A British vote was held.\n\n${text}`, { date: '1992-02-16' })).toEqual(expected);
  });
});
