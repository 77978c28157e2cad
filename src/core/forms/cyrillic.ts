/** Endings of the cases of Russian and Ukrainian names and titles, and what the word may end with in the first case. */
const ENDINGS: readonly (readonly [ending: string, ...bases: string[]])[] = [
  ['ского', 'скии'],
  ['скому', 'скии'],
  ['ого', 'ии', 'ои'],
  ['его', 'ии'],
  ['ому', 'ии', 'ои'],
  ['ему', 'ии'],
  ['скои', 'ская', 'ска'],
  ['иею', 'ия'],
  ['ови', '', 'о'],
  ['еви', '', 'и'],
  ['ою', 'а'],
  ['ею', 'я'],
  ['ую', 'ая'],
  ['им', '', 'ии', 'ои'],
  ['ом', '', 'о', 'ии'],
  ['ем', '', 'и'],
  ['ои', 'а', 'ая'],
  ['еи', 'я', 'а'],
  ['а', '', 'о'],
  ['я', '', 'и'],
  ['у', '', 'а', 'о'],
  ['ю', '', 'и', 'я'],
  ['е', '', 'а', 'я', 'и'],
  ['и', '', 'а', 'я'],
];

/** Shorter stems are other words: "Сино" is no "Си". */
const SHORTEST_STEM = 3;

/** The vowel that the first case has between two consonants and the others lose: Павел, Павла. */
const FLEETING = /^(.{0,4}[бвгдзклмнпрстх])([влнрц])$/;

/** The words, as keys, that a word may be a case of: itself first. */
export function cyrillicBases(word: string): string[] {
  const bases = new Set([word]);
  for (const [ending, ...firsts] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 2) continue;
    for (const first of firsts) if (stem.length + first.length >= SHORTEST_STEM) bases.add(stem + first);
    const fleeting = FLEETING.exec(stem);
    if (fleeting && firsts.includes('')) bases.add(`${fleeting[1]}е${fleeting[2]}`);
  }
  return [...bases];
}

/** A father's name in any case: it stands between given name and surname, or after both. */
export const isPatronymic = (word: string): boolean =>
  word.length > 5 && /(?:вич|ич|вн|ичн|инишн)(?:а|у|ем|ом|е|еви|и|ою|ои|еи)?$/.test(word);

/** Given names of men whose second case is a woman's name: "Александра Иванова" is a woman more often than not. */
const WOMAN_OR_CASE = new Set(['александра', 'валентина', 'евгения', 'юлия', 'валерия']);

/** Whether a given name and a surname may as well be a woman's in the first case. */
export const isRatherWoman = (given: string, surname: string): boolean =>
  WOMAN_OR_CASE.has(given) && /(?:ова|ева|ина|ская)$/.test(surname);
