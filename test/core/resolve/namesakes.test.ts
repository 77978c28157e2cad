import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked';

describe('officials whose name is not enough', () => {
  test.each([
    [
      'a shortened common name',
      '1996-08-31',
      'en',
      'Alfaro (17 - Palencia 78th), 10 - Luis Garcia (19 - Pelaez).',
    ],
    ['the same in Spanish', '2020-08-31', 'es', 'El portero Luis García paró dos balones.'],
    ['a given name nobody uses', '2022-03-01', 'en', 'They renewed the José Castillo market.'],
    ['sons', '2024-10-15', 'ko', '트럼프 장·차남이 말했다. 트럼프 장남이 웃었다.'],
    [
      'a shortened name with the title before it',
      '2022-07-13',
      'en',
      'In Brazil, former President [Lula da Silva](Q37181) may win.',
    ],
    [
      'a club before the name',
      '1996-12-06',
      'en',
      'He presented AC Milan [George Weah](Q173139) with an award. [Weah](Q173139) smiled.',
    ],
    ['a given name that is no club’s', '1996-12-06', 'en', 'He met Milan George Weah there.'],
    ['a president in Korean', '2024-10-15', 'ko', '[트럼프](Q22686) 전 대통령이 말했다.'],
  ])('%s', (_, date, lang, story) => {
    expect(marked(unmarked(story), { date, lang, kind: 'official' })).toBe(story);
  });
});

describe('one name of several weapons', () => {
  test.each([
    'The [RAF Harrier](harrier) flew in the war; the [Harrier](harrier) needs no runway for its missiles.',
    'The [AV-8B](av-8b) flew in the war; the [Harrier](av-8b) needs no runway for its missiles.',
    'The first Harrier fighter flew in the war.',
    'A [Sea Harrier](sea-harrier) shot down the jet.',
  ])('%s', (story) => {
    expect(marked(unmarked(story), { date: '1990-05-14', kind: 'weapon' })).toBe(story);
  });
});
