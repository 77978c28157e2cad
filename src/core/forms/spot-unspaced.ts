import type { Token } from '../fold';
import type { FormIndex, Spot } from '../lexicon';
import { unspacedBegins, unspacedKey } from './form-key';
import { scriptOf } from './script';

/** More units than any name has. */
const LONGEST = 18;
/** A single character is a word, or a part of one. */
const SHORTEST = 2;

/** Between the parts of a foreign name (弗拉基米尔·普京, ウラジーミル・プーチン), and of a Korean one. */
const GAP = /^[ \u00a0\u3000·・‧•．.＝=]?$/;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]$/;
const HANGUL = /^[\uac00-\ud7a3]$/;
const LONG_VOWEL = 'ー';

/**
 * Names in scripts that do not part words (Chinese, Japanese), and in Hangul, whose particles are written to a name.
 * The longest at each place. A name in katakana is never a part of a longer run of it, one in Hangul begins a word.
 */
export function spotUnspaced(forms: FormIndex, text: string, tokens: readonly Token[]): Spot[] {
  const spots: Spot[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (scriptOf(tokens[i]!.text) !== 'unspaced') continue;
    const begins = unspacedBegins(unspacedKey(unitsFrom(tokens, i, SHORTEST + 2)));
    if (!forms.mayBegin(begins) || continues(text, tokens, i)) continue;
    const match = longestAt(forms, text, tokens, i);
    if (!match) continue;
    spots.push({ start: tokens[i]!.start, end: tokens[match.last]!.end, rows: match.rows });
    i = match.last;
  }
  return spots;
}

function longestAt(
  forms: FormIndex,
  text: string,
  tokens: readonly Token[],
  from: number,
): { readonly last: number; readonly rows: readonly number[] } | null {
  let best: { last: number; rows: readonly number[] } | null = null;
  let units = tokens[from]!.text;
  for (let at = from + 1; at < tokens.length && at < from + LONGEST; at++) {
    const token = tokens[at]!;
    if (scriptOf(token.text) !== 'unspaced' || !GAP.test(text.slice(tokens[at - 1]!.end, token.start))) break;
    units += token.text;
    const rows = forms.rows(unspacedKey(units));
    if (rows.length > 0 && !breaksKatakana(text, tokens, at)) best = { last: at, rows };
  }
  return best;
}

const unitsFrom = (tokens: readonly Token[], from: number, count: number): string =>
  tokens
    .slice(from, from + count)
    .map((token) => token.text)
    .join('');

/** Whether the unit before a place belongs to the same word. */
function continues(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (before?.end !== token.start) return false;
  const unit = text[before.end - 1]!;
  return [KATAKANA, HANGUL].some((script) => script.test(unit) && script.test(text[token.start]!));
}

/** Whether a run of katakana goes on after a unit: the name is then another, longer one. */
function breaksKatakana(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (next?.start !== token.end || !KATAKANA.test(text[token.end - 1]!)) return false;
  const after = text[next.start]!;
  return after !== LONG_VOWEL && KATAKANA.test(after);
}
