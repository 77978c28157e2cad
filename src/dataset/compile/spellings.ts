import { buildFold, tokenise } from '../../core/fold';
import type { OfficialRecord } from '../../core/record';
import type { SpellingInput } from '../../core/table';
import { bearingTokens, nameKey } from '../../core/transliteration';

/**
 * Deputies and regional officials are meant by the names we know only: they are a quarter of all people, seldom
 * spelled anew by the press, and their spellings would take the table past the size of a file.
 */
const KNOWN_NAMES_ONLY_RANK = 40;

/**
 * The full names of people by their transliteration key, each name once.
 *
 * @param ranks the highest rank of each person's offices, in the order of the officials
 */
export function spellingInputs(
  officials: readonly OfficialRecord[],
  ranks: readonly number[],
): SpellingInput[] {
  const fold = buildFold();
  return officials.flatMap((record, entity) => {
    if (ranks[entity]! <= KNOWN_NAMES_ONLY_RANK) return [];
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
