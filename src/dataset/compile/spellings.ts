import { buildFold, tokenise } from '../../core/fold';
import type { SpellingInput } from '../../core/lexicon';
import type { OfficialRecord } from '../../core/record';
import { bearingTokens, nameKey } from '../../core/transliteration';

/** The full names of people by their transliteration key, each name once. */
export function spellingInputs(officials: readonly OfficialRecord[]): SpellingInput[] {
  const fold = buildFold();
  return officials.flatMap((record, entity) => {
    const spelled = [record.name, ...record.names.filter(isWhole).map(({ text }) => text)];
    const names = new Map<string, SpellingInput>();
    for (const text of spelled) {
      const tokens = bearingTokens(tokenise(fold, text).map((token) => token.text));
      const name = tokens.join(' ');
      const key = /^[\x20-\xff]*$/.test(name) ? nameKey(tokens) : null;
      if (key !== null) names.set(name, { key, name, entity });
    }
    return [...names.values()];
  });
}

const isWhole = ({ class: cls }: OfficialRecord['names'][number]): boolean =>
  cls === 'full' || cls === 'variant';
