const VOWELS = 'aeiouy';

/** Letters that romanisations exchange for one another: Dehqan and Dehghan, Qadhafi and Gaddafi, Zelenskiy and Selenskij. */
const EXCHANGED = ['kqgxc', 'sz', 'td', 'vwfb', 'jyi', 'uw', 'jcz'];

const VOWEL_FOR_VOWEL = 0.25;
const EXCHANGE = 0.3;
const DOUBLED = 0.1;
/** An h that is only written by some: Gaddafi, Gadhafi. */
const SILENT = 0.3;
const VOWEL_MORE = 0.5;

const isVowel = (letter: string): boolean => VOWELS.includes(letter);

function replacing(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return VOWEL_FOR_VOWEL;
  return EXCHANGED.some((letters) => letters.includes(a) && letters.includes(b)) ? EXCHANGE : 1;
}

/** What one letter more costs beside its neighbour. */
function adding(letter: string, neighbour: string | undefined): number {
  if (letter === neighbour) return DOUBLED;
  if (letter === 'h') return SILENT;
  return isVowel(letter) ? VOWEL_MORE : 1;
}

/**
 * How far two folded spellings of a word are apart: the least cost of turning one into the other, over the length of
 * the longer; 0 for the same, 1 for nothing in common. Weights after the engine study, section 4.
 */
export function spellingDistance(a: string, b: string): number {
  let above = [0];
  for (let j = 1; j <= b.length; j++) above.push(above[j - 1]! + adding(b[j - 1]!, b[j - 2]));
  for (let i = 1; i <= a.length; i++) {
    const row = [above[0]! + adding(a[i - 1]!, a[i - 2])];
    for (let j = 1; j <= b.length; j++) {
      row.push(
        Math.min(
          above[j - 1]! + replacing(a[i - 1]!, b[j - 1]!),
          above[j]! + adding(a[i - 1]!, a[i - 2]),
          row[j - 1]! + adding(b[j - 1]!, b[j - 2]),
        ),
      );
    }
    above = row;
  }
  return above[b.length]! / Math.max(a.length, b.length, 1);
}
