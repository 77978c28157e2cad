import { describe, expect, test } from 'vitest';
import { wordsFrom } from '../../../src/ui/words/english';

const words = (language: string, more: Readonly<Record<string, string>> = {}) =>
  wordsFrom(
    Object.fromEntries(
      Object.entries({ language, direction: 'ltr', listed: '$1, $2', ...more }).map(([name, message]) => [
        name,
        { message },
      ]),
    ),
  );

test('a count takes the form of the plural that its language wants', () => {
  const russian = words('ru', {
    names_one: '$1 имя',
    names_few: '$1 имени',
    names_many: '$1 имён',
    names_other: '$1 имени',
  });
  expect([1, 2, 5, 21, 22, 111].map((count) => russian.count('names', count))).toEqual([
    '1 имя',
    '2 имени',
    '5 имён',
    '21 имя',
    '22 имени',
    '111 имён',
  ]);
});

test('a form that its messages lack is the general one', () => {
  expect(words('ru', { names_other: '$1 имени' }).count('names', 5)).toBe('5 имени');
});

describe('dates', () => {
  test.each([
    ['en', '2016-05-16', 'since May 2016'],
    ['ru', '2016-05-16', 'since мая 2016 г.'],
    ['ru', '2016-08', 'since авг. 2016 г.'],
    ['ru', '2016', 'since 2016'],
    ['de', '2016-05', 'since Mai 2016'],
  ])('after a preposition, in %s', (lang, date, expected) => {
    // Some spaces of `Intl` are narrow.
    expect(`since ${words(lang).monthAfter(date)}`.replace(/\s/g, ' ')).toBe(expected);
  });

  test('are of the calendar that stories use, in the digits of the reader', () => {
    expect(words('fa').date('2016-02-16')).toContain('۲۰۱۶');
  });
});

test('measures have the unit that a language writes, and spans of them one', () => {
  expect(words('de').unit('kilometer', 75, 2_000)).toBe('75–2.000 km');
  expect(words('ru').unit('kilometer', 75)).toBe('75 км');
  expect(words('fa').unit('meter', 200)).toBe('۲۰۰ متر');
  expect(words('en').unit('hour', 24)).toBe('24 hours');
});

test('countries that the browser does not know, or takes for another, have a name', () => {
  const english = words('en', { countrySU: 'Soviet Union' });
  expect(english.country('SU')).toBe('Soviet Union');
  expect(english.country('IR')).toBe('Iran');
  expect(english.ofCountry('GB')).toBe('the United Kingdom');
  expect(words('de').ofCountry('GB')).toBe('Vereinigtes Königreich');
});
