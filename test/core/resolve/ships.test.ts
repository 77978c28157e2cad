import { describe, expect, test } from 'vitest';
import { read } from './world';

describe('ships', () => {
  test.each([
    ['by name', 'The USS Oak sailed.', ['USS Oak=carriers/USS Oak']],
    [
      'by name and number',
      'The USS Ford (CVN 78) sailed.',
      ['USS Ford=carriers/USS Gerald R. Ford', 'CVN 78=carriers/USS Gerald R. Ford'],
    ],
    [
      'by number, however it is joined',
      'DDG 91, DDG-91 and DDG91',
      ['DDG 91=destroyers', 'DDG-91=destroyers', 'DDG91=destroyers'],
    ],
    ['outside the range', 'DDG 50 and DDG 100', []],
    ['a number in small letters', 'ddg 91', []],
    [
      'a name we do not know before a number',
      'The USS Hyman G. Rickover (DDG 91) sailed.',
      ['USS Hyman G. Rickover=destroyers', 'DDG 91=destroyers'],
    ],
    [
      'a name we know before the number of a newer ship',
      'The USS Oak (DDG 91) sailed.',
      ['USS Oak=destroyers', 'DDG 91=destroyers'],
    ],
    [
      'a ship of the sealift command',
      'USNS Pecos (T-DDG 91)',
      ['USNS Pecos=destroyers', 'DDG 91=destroyers'],
    ],
    ['a name that ends before the number', 'The USS Elm sailed with others (DDG 91).', ['DDG 91=destroyers']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('are not the officials they are named after', () => {
    const text =
      'The USS Gerald R. Ford sailed.\n\nGerald Ford came home after months, and Ford was cheered.';
    expect(read(text)).toEqual(['USS Gerald R. Ford=carriers/USS Gerald R. Ford']);
  });

  test('leave the official his name where a title stands beside it', () => {
    const text = 'The USS Gerald R. Ford sailed.\n\nPresident Gerald Ford cheered.';
    expect(read(text, { date: '1976-02-16' })).toEqual([
      'USS Gerald R. Ford=carriers/USS Gerald R. Ford',
      'Gerald Ford=gerald-ford',
    ]);
  });

  test('do not touch stories without ships', () => {
    expect(read('Gerald Ford came home, and Ford was cheered.', { date: '1976-02-16' })).toEqual([
      'Gerald Ford=gerald-ford',
      'Ford=gerald-ford',
    ]);
  });
});
