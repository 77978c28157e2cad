import type { Evidence } from '../mention';
import { ALIAS, type Row } from '../table';
import { besideAfter, besideBefore, isNamedThing, isOthers } from './beside';
import { contextOf } from './context';
import { judgePerson } from './judge-person';
import type { NameForm } from './name-form';
import {
  choose,
  introduce,
  introduceStranger,
  isAmbiguous,
  noteReading,
  type Reader,
  withEvidence,
} from './readings';
import { seen } from './said';
import type { BlockView, Item, StoryView } from './view';
import { LITTLE_KNOWN, THRESHOLD, WEIGHT } from './weights';

const FULL_FORMS: Readonly<Record<number, NameForm>> = {
  [ALIAS.full]: 'full-name',
  [ALIAS.variant]: 'name-variant',
  [ALIAS.native]: 'native-name',
  [ALIAS.reversed]: 'reversed-name',
  [ALIAS.nickname]: 'nickname',
};

/** Whether a form is the whole name of somebody. */
export const isFullForm = ({ cls }: Row): boolean => FULL_FORMS[cls] !== undefined;

/** A whole name as the dataset has it. */
export function readFull(reader: Reader, block: BlockView, item: Item): void {
  const { story, doubtful } = reader;
  const rows = item.rows.filter(isFullForm);
  if (rows.length === 0 || isNamedThing(block, item.start, item.end)) return;
  const owners = [...new Set(rows.map(({ target }) => target))];
  const before = besideBefore(story, block, item.start, owners);
  const after = besideAfter(block, item.end);
  const stranger = (): void => introduceStranger(reader, block, item, owners);
  const goesOn = after.state === 'unknown-word' && endsWithGiven(story, block, item);
  if (isOthers(before, after) || goesOn) {
    stranger();
    return;
  }
  const context = contextOf(block, item.start, item.end);
  const extra: Evidence[] = [];
  if (before.state === 'unknown-word') extra.push(seen('part-of-name', WEIGHT.unknownBefore, block, before));
  if (after.state === 'unknown-word') extra.push(seen('part-of-name', WEIGHT.unknownAfter, block, after));
  const candidates = rows.map((row) =>
    withEvidence(judgePerson(story, block, context, FULL_FORMS[row.cls]!, row.target), extra),
  );
  const threshold = fullNameThreshold(rows);
  const best = choose(candidates, threshold);
  if (!best) {
    if (isAmbiguous(candidates, threshold))
      doubtful.push({ block, item, candidates, threshold, introduces: true });
    else stranger();
    return;
  }
  if (isByline(story, block, item, best.entity)) return;
  noteReading(reader, block, item, best);
  introduce(reader, block, item, best.entity);
}

/** A name that is all of its block, or behind its first "By", is rather who wrote the story, unless it is a known one. */
const isByline = ({ table }: StoryView, { text }: BlockView, { start, end }: Item, entity: number): boolean =>
  table.prior(entity) < LITTLE_KNOWN &&
  (text.trim() === text.slice(start, end) || BY.test(text.slice(0, start)));

/** "-- By Michael Russell" below a story. */
const BY = /^[\s–—-]*By $/;

/** "Pierre Charles" before "L'Enfant": a name that ends with a given name goes on with the surname. */
const endsWithGiven = (story: StoryView, block: BlockView, { start, end }: Item): boolean =>
  story.isGivenName(/\S+$/.exec(block.text.slice(start, end))![0]);

/** A reversed name needs a title, office or country that agrees. */
const fullNameThreshold = (rows: readonly Row[]): number =>
  rows.every(({ cls }) => cls === ALIAS.reversed) ? THRESHOLD + 0.5 : THRESHOLD;
