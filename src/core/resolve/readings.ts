import type { Evidence } from '../mention';
import { ALIAS } from '../table';
import { contextOf } from './context';
import { chainsAs } from './goes-on-as';
import { type Stretch, within } from './in-order';
import type { Introductions } from './introductions';
import type { Judgement } from './judge-person';
import { sumOf } from './said';
import type { Taken } from './taken';
import { type BlockView, hasClass, type Item, type StoryView } from './view';
import { MARGIN } from './weights';

/** A name in a story that was read as a person. */
export interface Reading {
  readonly block: BlockView;
  readonly start: number;
  readonly end: number;
  readonly judgement: Judgement;
}

/** A name that several people may be meant by, to be decided when the rest of the story is read. */
interface Doubtful {
  readonly block: BlockView;
  readonly item: Item;
  readonly candidates: readonly Judgement[];
  readonly threshold: number;
  /** The surname goes on from here. */
  readonly introduces: boolean;
}

/** What reading a story for people has found so far. */
export interface Reader {
  readonly story: StoryView;
  readonly readings: Reading[];
  /** Where those stand. */
  readonly taken: Taken;
  readonly introductions: Introductions;
  readonly doubtful: Doubtful[];
}

/** Whether a place has been read already. */
export const isRead = ({ taken }: Reader, { index: block }: BlockView, { start, end }: Stretch): boolean =>
  taken.has({ block, start, end });

/** Notes whom a place was read as. */
export function noteReading(
  { readings, taken }: Reader,
  block: BlockView,
  { start, end }: Stretch,
  judgement: Judgement,
): void {
  readings.push({ block, start, end, judgement });
  taken.take({ block: block.index, start, end });
}

/** Notes that a person goes on by their short names from here. */
export function introduce(
  { story, introductions }: Reader,
  block: BlockView,
  item: Item,
  entity: number,
  chains = chainsAs(story, block, item, entity),
): void {
  introductions.add({ block: block.index, start: item.start, entity, chains, kin: kinBeside(block, item) });
}

/** Between a name and the word of kin behind it: "Kim Il-sung, his late grandfather". */
const KIN_AFTER = /^, (?:his|her|their|the|\p{Lu}[\p{L}-]*[’']s) (?:late |elder |older |younger )?$/u;

/** How far such a word may be from the name: the name of whose kin it is stands between. */
const KIN_REACH = 64;
/** Between the word of kin and the name behind it. */
const KIN_BEFORE = /^,? (?:the )?$/;

/** The word of kin by which a person is introduced: "his father, former President Bush", "Bill Clinton, her husband". */
function kinBeside(block: BlockView, { start, end }: Pick<Item, 'start' | 'end'>): string {
  const { text } = block;
  if (block.ofClass(ALIAS.relative).length === 0) return '';
  const { phraseStart } = contextOf(block, start, end);
  const kin = [
    ...within(block.items, phraseStart - KIN_REACH, phraseStart),
    ...within(block.items, end, end + KIN_REACH),
  ].find(
    (item) =>
      hasClass(item, ALIAS.relative) &&
      (KIN_AFTER.test(text.slice(end, item.start)) || KIN_BEFORE.test(text.slice(item.end, phraseStart))),
  );
  return kin ? text.slice(kin.start, kin.end) : '';
}

/** Notes that somebody whom the dataset does not know bears the surname of these people from here on. */
export function introduceStranger(
  reader: Reader,
  block: BlockView,
  item: Item,
  owners: readonly number[],
): void {
  const chains = owners.flatMap((owner) => chainsAs(reader.story, block, item, owner));
  reader.introductions.add({
    block: block.index,
    start: item.start,
    entity: null,
    chains: [...new Map(chains.map((chain) => [chain.join(), chain])).values()],
    kin: '',
  });
}

/** Whether several people pass the threshold, so that only the margin is lacking. */
export const isAmbiguous = (candidates: readonly Judgement[], threshold: number): boolean =>
  new Set(candidates.filter(({ score }) => score >= threshold).map(({ entity }) => entity)).size > 1;

/** The reading that passes the threshold and is far enough ahead of any other person's. */
export function choose(candidates: readonly Judgement[], threshold: number): Judgement | null {
  const byEntity = new Map<number, Judgement>();
  for (const one of candidates) {
    if ((byEntity.get(one.entity)?.score ?? Number.NEGATIVE_INFINITY) < one.score)
      byEntity.set(one.entity, one);
  }
  const [best, next] = [...byEntity.values()].sort((a, b) => b.score - a.score);
  if (!best || best.score < threshold) return null;
  return next && best.score - next.score < MARGIN ? null : best;
}

/** The judgement with more reasons, and the score that they make. */
export const withEvidence = (judgement: Judgement, extra: readonly Evidence[]): Judgement => ({
  ...judgement,
  score: judgement.score + sumOf(extra),
  evidence: [...judgement.evidence, ...extra],
});

/** Whether a title or an office beside the name speaks for the person. */
export const isFittingTitle = ({ code, weight }: Evidence): boolean =>
  weight > 0 && (code === 'title' || code === 'office');
