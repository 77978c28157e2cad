import { openLexicon, spot } from '../../core/lexicon';
import { SCRIPTS, synthetic } from './corpus';
import { lexiconOf } from './lexicon-of';
import { measure, ratio } from './measure';
import { normalise, PEERS } from './peers';
import type { Row } from './row';

const SIZE = 60_000;
/** The engine study's demands at 100k names, of the fastest package: its folding given to it, and the same work done. */
const BARE = 2.5;
const SAME_WORK = 8;

/** Three packages of the same job against our scan, on the same text. */
export function againstPeers(): Row[] {
  const rows: Row[] = [];
  for (const aliasCount of [1_000, 10_000, 100_000]) {
    const { aliases, text } = synthetic(SCRIPTS[0]!, aliasCount);
    const sample = text(SIZE);
    const folded = normalise(sample);
    const lexicon = openLexicon(lexiconOf(aliases));
    const ours = measure(() => spot(lexicon, sample));
    for (const peer of PEERS) {
      const find = peer.build(aliases);
      const row = (what: string, run: () => unknown, goal: number): Row => ({
        what: `${peer.name}, ${what}, times ours`,
        aliases: aliasCount,
        size: SIZE,
        ...ratio(measure(run), ours),
        ...(aliasCount === 100_000 && { goal }),
      });
      rows.push(row('bare scan', () => find(folded), BARE));
      rows.push(row('same work', () => find(normalise(sample)), SAME_WORK));
    }
  }
  return rows;
}
