import { describe, expect, test } from 'vitest';
import { wordsFrom } from '../../../src/ui/words/english';
import { asEnglish, isolated, plainText, stretchesOf } from '../../../src/ui/words/isolates';

const FSI = '\u2068';
const LRI = '\u2066';
const PDI = '\u2069';

describe('a value is isolated where it runs the other way', () => {
  test.each([
    ['a Latin name in Arabic', 'S-300', 'rtl', `${FSI}S-300${PDI}`],
    ['a Russian word in Hebrew', 'Правда', 'rtl', `${FSI}Правда${PDI}`],
    ['an Arabic quotation in German', 'وزير الدفاع', 'ltr', `${FSI}وزير الدفاع${PDI}`],
    ['not a name in its own direction', 'إيران', 'rtl', 'إيران'],
    ['not a figure', '75–200', 'rtl', '75–200'],
    ['not a Latin name in German', 'S-300', 'ltr', 'S-300'],
    ['not what is isolated already', `${LRI}King${PDI} (إيران)`, 'rtl', `${LRI}King${PDI} (إيران)`],
    [
      'what has isolated parts and others',
      `${LRI}King${PDI} of ${FSI}x ${LRI}y${PDI}${PDI}`,
      'rtl',
      `${FSI}${LRI}King${PDI} of ${FSI}x ${LRI}y${PDI}${PDI}${PDI}`,
    ],
  ] as const)('%s', (_, text, dir, expected) => {
    expect(isolated(text, dir)).toBe(expected);
  });
});

test('a worded string is taken apart at its isolates, one in another too', () => {
  const text = `أ ${FSI}${asEnglish('Minister')}, Iran${PDI} ب`;
  expect(stretchesOf(text)).toEqual([
    'أ ',
    { kind: 'foreign', stretches: [{ kind: 'english', stretches: ['Minister'] }, ', Iran'] },
    ' ب',
  ]);
  expect(plainText(text)).toBe('أ Minister, Iran ب');
});

test('a stray mark in a text of the page breaks nothing', () => {
  expect(stretchesOf(`a${PDI}b${FSI}c`)).toEqual(['a', 'b', { kind: 'foreign', stretches: ['c'] }]);
});

test('messages isolate what they are given', () => {
  const words = wordsFrom({
    language: { message: 'he' },
    direction: { message: 'rtl' },
    says: { message: 'אומר $1' },
  });
  expect(words.message('says', 'Fars')).toBe(`אומר ${FSI}Fars${PDI}`);
  expect(words.english('tank')).toBe(`${LRI}tank${PDI}`);
});
