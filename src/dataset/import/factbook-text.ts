/** The months as every edition of the Factbook writes them, some cut short. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** The parts of a word that the Factbook has in capitals, as they are usually written: `AL-`, `SUDANI` → `al-Sudani`. */
export const fromCapitalParts = (parts: readonly string[]): string =>
  parts
    .map((part) => {
      if (/^(?:AL|BIN|EL)-$/.test(part)) return part.toLowerCase();
      return /\p{Lu}{2}/u.test(part) ? part[0]! + part.slice(1).toLowerCase() : part;
    })
    .join('');
