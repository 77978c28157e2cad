import type { Name, OfficialRecord } from '../../core/record';

/**
 * Gives a person the name of their English article, which is the one the press uses ("Cyril Ramaphosa"), where the
 * database's label has more ("Matamela Cyril Ramaphosa"). The label stays as a spelling.
 *
 * @see https://en.wikipedia.org/wiki/Wikipedia:Article_titles — commonly recognisable names
 */
export function withPressName(record: OfficialRecord): OfficialRecord {
  const title = record.wikipedia?.replace(/ \(.*\)$/, '').replaceAll('_', ' ');
  // A title of one word, or with a comma, is rather a dynasty, a place or a list.
  if (!title || title === record.name || !/^\p{Lu}[^,]* \p{L}/u.test(title)) return record;
  if (!sharesWord(title, record.name)) return record;
  const names: Name[] = record.names.filter(({ text }) => text !== title);
  return { ...record, name: title, names: [{ text: title, class: 'full' }, ...names] };
}

/** A label and a title without a word in common may be of two people. */
const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(plain(a));
  return plain(b).some((word) => words.has(word));
};

const plain = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
