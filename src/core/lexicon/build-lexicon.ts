import { packSections } from '../bytes';
import { buildFold, type Fold, isLower, type Token, tokenise } from '../fold';
import { APOSTROPHE, isUnspaced } from '../fold/classes';
import { packBeginnings } from './begins';
import { MAX_TOKENS, mayBeginSmall, packCaseRule } from './case-rule';
import { type FormInput, packForms } from './form-index';
import { MAGIC, PARAMETER, SECTION_COUNT, VERSION } from './layout';
import { packPrefixes } from './pack-prefixes';
import { packSpellings, type SpellingInput } from './spellings';
import type { LexiconEntry } from './types';

/** A prefix while forms are still added to it. */
interface Growing {
  readonly tokens: readonly string[];
  more: boolean;
  /** Some form that begins so may begin in lower case. */
  small: boolean;
  readonly ends: { readonly row: number; readonly rule: number }[];
}

/**
 * Builds the lexicon's file. The same entries in any order give the same bytes.
 *
 * @param spellings the names that may be found by transliteration
 * @param forms the names in other scripts than Latin
 * @throws RangeError naming the form, when one has no letter or digit or more than {@link MAX_TOKENS} tokens
 */
export function buildLexicon(
  entries: readonly LexiconEntry[],
  buildId: number,
  spellings: readonly SpellingInput[] = [],
  forms: readonly FormInput[] = [],
): ArrayBuffer {
  const fold = buildFold();
  const prefixes = new Map<string, Growing>();
  const firsts = new Uint8Array(8192);

  for (const entry of entries) {
    for (const tokens of tokenForms(fold, entry.text)) {
      const rule = packCaseRule(entry.casePolicy, entry.mask ?? capitalMask(fold, entry.text, tokens));
      add(prefixes, tokens, entry.row, rule);
      const first = tokens[0]!.text;
      if (isUnspaced(first.charCodeAt(0)))
        firsts[first.charCodeAt(0) >> 3]! |= 1 << (first.charCodeAt(0) & 7);
    }
  }

  const packed = packPrefixes([...prefixes.values()]);
  const roots = [...prefixes.values()].filter(({ tokens }) => tokens.length === 1);
  const { begins, beginsShift } = packBeginnings(
    roots.map(({ tokens, small }) => ({ token: tokens[0]!, small })),
    packed.seed,
  );
  const parameters = new Uint32Array(Object.keys(PARAMETER).length);
  parameters[PARAMETER.seed] = packed.seed;
  parameters[PARAMETER.rootShift] = packed.rootShift;
  parameters[PARAMETER.prefixShift] = packed.prefixShift;
  parameters[PARAMETER.beginsShift] = beginsShift;
  parameters[PARAMETER.forms] = entries.length;

  const sections = [
    fold.values,
    fold.lower,
    fold.expanding,
    fold.expansionStarts,
    fold.expansions,
    firsts,
    begins,
    packed.rootBuckets,
    packed.prefixBuckets,
    packed.entries,
    packed.ends,
    packed.rules,
    packed.several,
    parameters,
    ...packSpellings(spellings),
    ...packForms(forms),
  ];
  if (sections.length !== SECTION_COUNT) throw new Error('layout and builder disagree');
  return packSections(MAGIC, VERSION, buildId, sections);
}

/** The form as it stands, and with its apostrophes closed up (Sana'a, Sanaa). */
function tokenForms(fold: Fold, text: string): readonly (readonly Token[])[] {
  const tokens = tokenise(fold, text);
  if (tokens.length === 0) throw new RangeError(`the surface form "${text}" has no letter or digit`);
  if (tokens.length > MAX_TOKENS)
    throw new RangeError(`the surface form "${text}" has over ${MAX_TOKENS} tokens`);
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, token.start) : '';
    if (last && between.length === 1 && fold.values[between.charCodeAt(0)] === APOSTROPHE) {
      joined[joined.length - 1] = { text: last.text + token.text, start: last.start, end: token.end };
    } else joined.push(token);
  }
  return joined.length === tokens.length ? [tokens] : [tokens, joined];
}

/** The tokens that begin with a capital in the form itself: particles ("al-", "de") may stand either way. */
function capitalMask(fold: Fold, text: string, tokens: readonly Token[]): number {
  let mask = 0;
  tokens.forEach((token, i) => {
    const unit = text.charCodeAt(token.start);
    if (!isLower(fold, unit) && /\p{L}/u.test(text[token.start]!)) mask |= 1 << i;
  });
  return mask;
}

function add(prefixes: Map<string, Growing>, tokens: readonly Token[], row: number, rule: number): void {
  let key = '';
  tokens.forEach((token, i) => {
    key += i === 0 ? token.text : ` ${token.text}`;
    let prefix = prefixes.get(key);
    if (!prefix) {
      prefix = { tokens: tokens.slice(0, i + 1).map((one) => one.text), more: false, small: false, ends: [] };
      prefixes.set(key, prefix);
    }
    prefix.small ||= mayBeginSmall(rule);
    if (i < tokens.length - 1) prefix.more = true;
    else if (!prefix.ends.some((end) => end.row === row && end.rule === rule))
      prefix.ends.push({ row, rule });
  });
}
