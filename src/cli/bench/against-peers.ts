import { openLexicon, spot } from '../../core/lexicon';
import { SCRIPTS, synthetic } from './corpus';
import { type FoldedText, foldInArrays, foldPlainly } from './fold-for-peers';
import { lexiconOf } from './lexicon-of';
import { measure, ratio } from './measure';
import { type Match, PEERS } from './peers';
import type { Row } from './row';

const SIZE = 60_000;
/** The engine study's demands at 100k names, of the fastest package: its folding given to it, and the same work done. */
const BARE = 2.5;
const SAME_WORK = 8;

/**
 * Three packages of the same job against our scan, on the same text. A bare scan is given the text folded and gives
 * stretches of that. The same work is what a reader gets, from the page's text to places in it: folding with a way back,
 * and capitals that stand as the name demands. That both find the same is checked here.
 */
export function againstPeers(): Row[] {
  const rows: Row[] = [];
  for (const aliasCount of [1_000, 10_000, 100_000]) {
    const { aliases, text } = synthetic(SCRIPTS[0]!, aliasCount);
    const sample = text(SIZE);
    const folded = foldInArrays(sample).text;
    const lexicon = openLexicon(lexiconOf(aliases));
    const expected = spot(lexicon, sample).map(({ start, end, rows: [alias] }) => ({ start, end, alias }));
    const ours = measure(() => spot(lexicon, sample));
    for (const peer of PEERS) {
      const find = peer.build(aliases.map((alias) => foldPlainly(alias).text));
      const sameWork = (fold: (text: string) => FoldedText) => () => {
        const input = fold(sample);
        return placesOf(find(input.text), input, sample);
      };
      if (JSON.stringify(sameWork(foldPlainly)()) !== JSON.stringify(expected))
        throw new Error(`${peer.name} does not find what the scan finds`);
      const row = (what: string, run: () => unknown, goal?: number): Row => ({
        what: `${peer.name}, ${what}, times ours`,
        aliases: aliasCount,
        size: SIZE,
        ...ratio(measure(run), ours),
        ...(aliasCount === 100_000 && goal !== undefined && { goal }),
      });
      rows.push(row('bare scan', () => find(folded), BARE));
      rows.push(row('same work', sameWork(foldPlainly), SAME_WORK));
      rows.push(row('same work, folding tuned', sameWork(foldInArrays)));
    }
  }
  return rows;
}

/** Matches as places in the page's text, without those whose words do not begin with capitals. */
function placesOf(matches: readonly Match[], { text, offsets }: FoldedText, original: string): Match[] {
  const places: Match[] = [];
  for (const { start, end, alias } of matches) {
    let capital = true;
    for (let i = start; i < end && capital; i++) {
      if (i === start || text.charCodeAt(i - 1) === 0x20) capital = /\p{Lu}/u.test(original[offsets[i]!]!);
    }
    if (capital) places.push({ start: offsets[start]!, end: offsets[end - 1]! + 1, alias });
  }
  return places;
}
