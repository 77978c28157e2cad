import type { Evidence, Mention } from '../mention';
import { ALIAS, isWeaponClass, POLICY, type Row } from '../table';
import { type Beside, besideAfter, besideBefore, isOthers } from './beside';
import { classAt } from './context';
import { within } from './in-order';
import { mentionAt, seen, sumOf } from './said';
import type { Steps } from './steps';
import { type BlockView, hasClass, type Item, type StoryView } from './view';
import { sentenceAround, textAfter, textBefore } from './words';

interface Found {
  readonly row: Row;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** Words that make "S-300" a road and "M4" a motorway, whatever the dataset says. */
const NOT_A_WEAPON =
  /(?:\b(?:road|route|highway|motorway|flight|bus|tram|visa|visas|paper|vitamin|galaxy|train|gate|room|line|junction|exit)\s+|[$€£¥&])$/i;
/** "Q5", "E4", "P 500": short designations written without their hyphen, which are mostly something else. */
const SHORT_WITHOUT_HYPHEN = /^\p{L}{1,2}(?:\d|\s\d{1,3})$/u;
/** "Operation Noble Eagle", the "Stingers" of a squadron. */
const IN_OPERATION = /\bOperation \p{Lu}\p{L}+ $/u;
const QUOTED_BEFORE = /["“](?:\p{Lu}\p{L}+ )?$/u;
const QUOTED_AFTER = /^["”],? of\b/;
const NOT_A_WEAPON_AFTER = /^\s+(?:visas?|motorway|road|route|highway|line|bus|class of|virus|junction)\b/i;

/** Finds the weapons a story names, each name under its own policy. */
export function* findWeapons(story: StoryView): Steps<Mention[]> {
  const safe = new Set<number>(); // entities named by a form that can mean nothing else
  const places: { block: BlockView; item: Item; rows: Row[] }[] = [];
  for (const block of story.blocks) {
    for (const item of block.items) {
      yield;
      const rows = item.rows.filter(({ cls }) => isWeaponClass(cls));
      if (rows.length === 0) continue;
      places.push({ block, item, rows });
      for (const row of rows) {
        if (
          row.aux === POLICY.free &&
          !SHORT_WITHOUT_HYPHEN.test(block.text.slice(item.start, item.end)) &&
          !isOtherThing(block, item)
        )
          safe.add(row.target);
      }
    }
  }
  const found: Mention[] = [];
  for (const { block, item, rows } of places) {
    yield;
    const readings = rows.flatMap((row) => read(story, block, item, row, safe));
    const entities = new Set(readings.map(({ row }) => row.target));
    // Two weapons under one name (an M1 tank and an M1 rifle): whichever the story names elsewhere, else neither.
    const named = entities.size > 1 ? readings.filter(({ row }) => safe.has(row.target)) : readings;
    const distinct = new Set(named.map(({ row }) => row.target));
    const best = named.sort((a, b) => b.score - a.score)[0];
    if (best && distinct.size === 1) found.push(weaponAt(story, block, item, best.row, best.evidence));
  }
  return found;
}

function read(story: StoryView, block: BlockView, item: Item, row: Row, safe: ReadonlySet<number>): Found[] {
  if (isOtherThing(block, item)) return [];
  const evidence: Evidence[] = [];
  const { start, end } = item;
  if (row.aux === POLICY['never-bare']) {
    if (!safe.has(row.target)) return [];
    evidence.push({ code: 'longer-form', weight: 4 });
  } else if (row.aux === POLICY.cue || SHORT_WITHOUT_HYPHEN.test(block.text.slice(start, end))) {
    // In a story of sport "Jets" and "arms" are no arms, and "Predators" and "Eagles" are teams.
    const cue = story.isOfPlay() ? null : militaryCue(block, item);
    if (!cue && !safe.has(row.target)) return [];
    evidence.push(cue ? seen('military-cue', 4, block, cue) : { code: 'longer-form', weight: 4 });
  } else evidence.push({ code: 'designation', weight: 6 });
  if (row.extra > 0)
    evidence.push({ code: 'variant', weight: 0.5, value: story.table.variant(row.extra - 1) });
  if (row.cls === ALIAS.weaponName && row.aux !== POLICY.free) {
    // "Javelin Smith", "Mr. Patriot", "Tomahawk Creek": a name that is a word must not be part of another name.
    const before = besideBefore(story, block, start, []);
    const after = besideAfter(block, end);
    if (isOthers(before, after)) return [];
    // "Philadelphia Eagles", "Black Eagles": with a word more it is a team's or a squadron's name.
    if (row.aux === POLICY.cue && !safe.has(row.target) && isWord(block, before)) return [];
    // "2nd Stryker Brigade Combat Team" is named for it.
    const isUnit =
      after.state === 'unknown-word' &&
      classAt(block, after.start, ALIAS.military) &&
      NUMBER_OF_UNIT.test(textBefore(block.text, start, 6));
    if (after.state === 'unknown-word' && !isUnit && row.aux !== POLICY.caps) return [];
  }
  return [{ row, evidence, score: sumOf(evidence) }];
}

/** "UH-60A Black Hawks": behind a number a name is the weapon's. */
const isWord = ({ text }: BlockView, before: Beside): boolean =>
  before.state === 'unknown-word' && !/\d/.test(text.slice(before.start, before.end));

/** Of units named by a word only ("Raider Brigade") it is a nickname. */
const NUMBER_OF_UNIT = /\d(?:st|nd|rd|th) $/;

function isOtherThing({ text }: BlockView, { start, end }: Item): boolean {
  const before = textBefore(text, start, 32);
  if (IN_OPERATION.test(before)) return true;
  if (QUOTED_BEFORE.test(before) && QUOTED_AFTER.test(textAfter(text, end, 6))) return true;
  return NOT_A_WEAPON.test(textBefore(text, start, 16)) || NOT_A_WEAPON_AFTER.test(textAfter(text, end, 16));
}

/** "A comrade in arms", "with open arms". */
const FIGURATIVE = /(?<!\p{L})(?:in|his|her|my|your|our|open) arms$/iu;

const isFigurative = ({ text }: BlockView, { start, end }: Item): boolean =>
  FIGURATIVE.test(text.slice(Math.max(0, start - 8), end));

/** A military word or another weapon's designation in the same sentence. */
function militaryCue(block: BlockView, item: Item): Item | null {
  const { from, to } = sentenceAround(block.text, item.start, item.end);
  return (
    within(block.items, from, to).find(
      (other) =>
        other !== item &&
        ((hasClass(other, ALIAS.military) && !isFigurative(block, other)) ||
          other.rows.some(({ cls, aux }) => isWeaponClass(cls) && aux === POLICY.free)),
    ) ?? null
  );
}

/** A place read as a weapon, or as the variant that its row names. */
export function weaponAt(
  story: StoryView,
  block: BlockView,
  place: Pick<Item, 'start' | 'end'>,
  { target, extra }: Row,
  evidence: readonly Evidence[],
): Mention {
  const mention = mentionAt(story, block, place, target, evidence);
  return extra > 0 ? { ...mention, variant: story.table.variant(extra - 1) } : mention;
}
