import type { CardModel } from '../../core/card';

/** More spellings than this do not help to recognise a name. */
const MOST = 4;

/** Other spellings worth showing: none that only puts a word to the name, or a hyphen into it. */
export function spellingsOf({ name, alsoWritten }: CardModel): readonly string[] {
  const bare = (text: string): string => text.toLowerCase().replaceAll(/[\s‐‑-]+/g, ' ');
  return alsoWritten.filter((spelling) => !bare(spelling).includes(bare(name))).slice(0, MOST);
}
