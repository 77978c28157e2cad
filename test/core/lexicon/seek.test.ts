import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFold, tokenise } from '../../../src/core/fold';
import { buildLexicon, type Lexicon, openLexicon, type Spot, spot } from '../../../src/core/lexicon';
import { Cursor } from '../../../src/core/lexicon/cursor';

/** Every kind of unit that the scan treats apart, in few letters, so that forms and texts meet often. */
const unit = fc.constantFrom(
  ...['a', 'B', 'ß', 'ﬁ', 'И', 'и', 'ا', 'ي', '3', '٣'],
  // No spaces between words: Han, kana, Hangul, Thai, a Han letter that folds to another.
  ...['习', '近', 'プ', 'ー', '푸', 'ก', '\uf900'],
  // Letters of rare scripts, far up in Unicode, with spaces: Georgian, Cherokee, Ethiopic, Yi.
  ...['ა', 'Ꭰ', 'ꭰ', 'አ', 'ꀀ'],
  ...['\u00ad', '\u0301', '\ud83d', '\uffff'],
);
const word = fc.string({ unit, minLength: 1, maxLength: 3 });
const mark = fc.constantFrom(' ', ' ', '-', "'", '', '. ', ', ', '\u200b');
const phrase = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: most }).map((parts) => parts.flat().join(''));

const policy = fc.constantFrom(0 as const, 1 as const, 2 as const);
const entries = fc.array(
  fc.tuple(phrase(3), policy).map(([text, casePolicy]) => ({ text: text.trim(), casePolicy })),
  { minLength: 1, maxLength: 6 },
);

/** Tries every token that does not stand inside a word, as the scan did before it had anything to pass words by with. */
function tryEverywhere(lexicon: Lexicon, text: string): Spot[] {
  const spots: Spot[] = [];
  const cursor = new Cursor(lexicon, text, false);
  let free = 0;
  for (const { start } of tokenise(lexicon.fold, text)) {
    if (start < free) continue;
    const match = cursor.matchAt(start);
    if (match) spots.push(match);
    free = cursor.next;
  }
  return spots;
}

const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

test('passing words by loses none that begins a form, in any script', () => {
  fc.assert(
    fc.property(entries, phrase(8), fc.array(fc.nat(5), { maxLength: 4 }), (list, noise, picks) => {
      const forms = list.map((entry, row) => ({ ...entry, row }));
      const usable = forms.filter(({ text }) => tokenise(buildFold(), text).length > 0);
      fc.pre(usable.length > 0);
      const lexicon = openLexicon(buildLexicon(usable, 1));
      const named = picks.map((pick) => usable[pick % usable.length]!.text);
      const text = [noise, ...named].join(' ');
      expect(spot(lexicon, text)).toEqual(tryEverywhere(lexicon, text));
    }),
    { numRuns: RUNS },
  );
}, 120_000);
