const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Every word that one slip of the pen makes of a folded word: a letter left out, put in, exchanged for another, or two
 * neighbours the wrong way round, which are four in five of all misspellings (Damerau 1964, "A technique for computer
 * detection and correction of spelling errors"). Made from the written word and looked up, as in Norvig 2007, "How to
 * write a spelling corrector", because the table holds names as hashes only.
 */
export function oneEditFrom(word: string): string[] {
  const edits: string[] = [];
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i);
    const after = word.slice(i);
    edits.push(before + after.slice(1), before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) edits.push(before + letter + after, before + letter + after.slice(1));
  }
  return edits;
}
