/** A text as the peers can search it, and the way back. */
export interface FoldedText {
  /** Folded words, with a space between two that a name may span and a line break between others. */
  readonly text: string;
  /** For each unit of `text`, the index of the original's unit that it came from. */
  readonly offsets: ArrayLike<number>;
}

const SPACE = 0x20;
const LINE_BREAK = 0x0a;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;

/** What each UTF-16 unit folds to, worked out once: plain letters and digits in lower case, or nothing. */
const known: (string | undefined)[] = [];
const foldedOf = (unit: number): string => (known[unit] ??= foldUnit(unit));

const foldUnit = (unit: number): string =>
  [...String.fromCharCode(unit).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .join('');

/** A name may go on after spaces, one hyphen or one apostrophe. */
function joint(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from);
  const joins =
    to - from === 1
      ? unit === SPACE || unit === HYPHEN || unit === APOSTROPHE
      : /^ +$/.test(text.slice(from, to));
  return joins ? SPACE : LINE_BREAK;
}

/** Folding as one writes it: a string that grows, and a list of where its units came from. */
export function foldPlainly(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  let wordEnd = -1;
  for (let i = 0; i < text.length; i++) {
    const letters = foldedOf(text.charCodeAt(i));
    if (letters === '') continue;
    if (wordEnd >= 0 && i > wordEnd) {
      folded += String.fromCharCode(joint(text, wordEnd, i));
      offsets.push(wordEnd);
    }
    folded += letters;
    for (let k = 0; k < letters.length; k++) offsets.push(i);
    wordEnd = i + 1;
  }
  return { text: folded, offsets };
}

/** More units than the characters of a text decompose into, beyond its own. */
const SPARE = 256;

/** The same, as fast as we know how: in arrays of numbers, of which Node makes the string. */
export function foldInArrays(text: string): FoldedText {
  const units = new Uint16Array(text.length + SPARE);
  const offsets = new Int32Array(units.length);
  let length = 0;
  let wordEnd = -1;
  for (let i = 0; i < text.length; i++) {
    const letters = foldedOf(text.charCodeAt(i));
    if (letters === '') continue;
    if (wordEnd >= 0 && i > wordEnd) {
      units[length] = joint(text, wordEnd, i);
      offsets[length++] = wordEnd;
    }
    for (let k = 0; k < letters.length; k++) {
      units[length] = letters.charCodeAt(k);
      offsets[length++] = i;
    }
    wordEnd = i + 1;
  }
  return { text: Buffer.from(units.buffer, 0, length * 2).toString('utf16le'), offsets };
}
