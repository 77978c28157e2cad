import { describe, expect, test } from 'vitest';
import { cyrillicBases, formKey, inflectionOf, withoutParticles, wordKey } from '../../../src/core/forms';

describe('a word of a name in any case, folded (й is и)', () => {
  test.each([
    ['путина', 'путин'],
    ['путиным', 'путин'],
    ['трампу', 'трамп'],
    ['павла', 'павел'],
    ['кулебу', 'кулеба'],
    ['сирского', 'сирскии'],
    ['зеленским', 'зеленскии'],
  ])('%s may be %s', (word, first) => {
    expect(cyrillicBases(wordKey(word))).toContain(wordKey(first));
  });

  test.each([
    ['pl', 'tuska', 'tusk'],
    ['pl', 'joego', 'joe'],
    ['pl', 'sikorskiego', 'sikorski'],
    ['cs', 'zelenskeho', 'zelensky'],
    ['de', 'putins', 'putin'],
    ['sv', 'maduros', 'maduro'],
  ])('in %s, %s may be %s', (lang, word, first) => {
    expect(inflectionOf(lang)!.bases(word)).toContain(first);
  });

  test('the word as it stands is tried first, and no language guesses at a stem of two letters', () => {
    expect(cyrillicBases('путина')[0]).toBe('путина');
    expect(cyrillicBases('сина')).not.toContain('с');
    expect(inflectionOf('pl')!.bases('ala')).not.toContain('al');
  });

  test('English, French and Turkish leave names as they are', () => {
    expect(['en', 'fr', 'tr'].map((lang) => inflectionOf(lang))).toEqual([null, null, null]);
  });
});

describe('a name without its particle', () => {
  test.each([
    ['وبوتين', 'arabic', 'بوتين'],
    ['לגלנט', 'hebrew', 'גלנט'],
  ] as const)('%s', (token, script, name) => {
    expect(withoutParticles(token, script).map(({ word }) => word)).toEqual(
      expect.arrayContaining([token, name]),
    );
  });
});

describe('two spellings are one name', () => {
  test.each([
    ['Chinese characters, simplified or not', ['習近平'], ['习近平']],
    ['a Japanese vowel, long or not', ['プーチン'], ['プチン']],
    ['the Arabic article', ['حسن', 'الروحاني'], ['حسن', 'روحاني']],
    ['one word or two', ['عبدالله'], ['عبد', 'الله']],
  ])('%s', (_, one, other) => {
    expect(formKey(one)!.key).toBe(formKey(other)!.key);
  });

  test('a name in Latin letters is kept elsewhere', () => {
    expect(formKey(['putin'])).toBeNull();
  });
});
