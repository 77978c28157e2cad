import type { Evidence, Mention } from '../mention';
import { ALIAS, isPersonClass, type Row } from '../table';
import { besideAfter, besideBefore, isNamedThing } from './beside';
import { chainPlaces, type Introduction, nearestIntroduction } from './chains';
import { contextOf } from './context';
import { type Judgement, judgePerson } from './judge-person';
import type { NameForm } from './name-form';
import { type SpelledFit, type SpelledName, spelledNames } from './spelled-names';
import { officeIndexOn } from './standing';
import { type BlockView, hasClass, type Item, itemEndingAt, type StoryView } from './view';
import { confidenceOf, MARGIN, THRESHOLD, WEIGHT } from './weights';
import { isCapitalised, isFunctionWord, wordBefore } from './words';

const FULL_FORMS: Readonly<Record<number, NameForm>> = {
  [ALIAS.full]: 'full-name',
  [ALIAS.variant]: 'name-variant',
  [ALIAS.native]: 'native-name',
  [ALIAS.reversed]: 'reversed-name',
  [ALIAS.nickname]: 'nickname',
};

/** A name in a story that was read as a person, or as somebody whom the dataset does not know. */
interface Reading {
  readonly block: BlockView;
  readonly start: number;
  readonly end: number;
  readonly judgement: Judgement;
}

/**
 * Finds the officials a story names. Two passes, as one reads: first the people named in full (or by title and
 * surname), then the short names that go on with them. "One sense per discourse" (Gale, Church & Yarowsky 1992) holds
 * for names too: a surname keeps its bearer until somebody else of that name is introduced.
 */
export function findPeople(story: StoryView): Mention[] {
  const readings: Reading[] = [];
  const introductions: Introduction[] = [];
  for (const block of story.blocks) {
    for (const item of block.items) readFull(story, block, item, readings, introductions);
  }
  for (const block of story.blocks) {
    for (const name of spelledNames(story, block)) readSpelled(story, block, name, readings, introductions);
  }
  for (const block of story.blocks) {
    for (const item of block.items) readTitled(story, block, item, readings, introductions);
  }
  readChains(story, readings, introductions);
  return readings.map((reading) => mentionOf(story, reading));
}

function readFull(
  story: StoryView,
  block: BlockView,
  item: Item,
  readings: Reading[],
  introductions: Introduction[],
): void {
  const rows = item.rows.filter(({ cls }) => FULL_FORMS[cls] !== undefined);
  if (rows.length === 0 || isNamedThing(block, item.start, item.end)) return;
  const owners = [...new Set(rows.map(({ target }) => target))];
  const before = besideBefore(story, block, item.start, owners);
  const after = besideAfter(block, item.end);
  const place = { block: block.index, start: item.start };
  const stranger = (): void => {
    for (const owner of owners)
      introductions.push({ ...place, entity: null, chains: story.table.chains(owner) });
  };
  if (before.state === 'other-given' || before.state === 'part-of-name' || after.state === 'part-of-name') {
    stranger();
    return;
  }
  const context = contextOf(block, item.start, item.end);
  const extra: Evidence[] = [];
  if (before.state === 'unknown-word')
    extra.push(against('part-of-name', WEIGHT.unknownBefore, block, before));
  if (after.state === 'unknown-word') extra.push(against('part-of-name', WEIGHT.unknownAfter, block, after));
  const best = choose(
    rows.map((row) =>
      withEvidence(judgePerson(story, block, context, FULL_FORMS[row.cls]!, row.target), extra),
    ),
    fullNameThreshold(rows),
  );
  if (!best) {
    stranger();
    return;
  }
  readings.push({ block, start: item.start, end: item.end, judgement: best });
  introductions.push({ ...place, entity: best.entity, chains: story.table.chains(best.entity) });
}

/** A full name in another romanisation: it counts where a title, an office or the country agrees. */
function readSpelled(
  story: StoryView,
  block: BlockView,
  { start, end, fits }: SpelledName,
  readings: Reading[],
  introductions: Introduction[],
): void {
  if (readings.some((one) => one.block === block && one.start < end && start < one.end)) return;
  const owners = fits.map(({ entity }) => entity);
  const before = besideBefore(story, block, start, owners);
  const after = besideAfter(block, end);
  if (before.state !== 'clear' || after.state !== 'clear' || isNamedThing(block, start, end)) return;
  const context = contextOf(block, start, end);
  const formOf = ({ exact }: SpelledFit): NameForm => (exact ? 'spelledExactly' : 'transliteration');
  const candidates = fits
    .map((fit) => judgePerson(story, block, context, formOf(fit), fit.entity))
    .filter(({ evidence }) => evidence.some(agrees));
  const best = choose(candidates, THRESHOLD);
  if (!best) return;
  readings.push({ block, start, end, judgement: best });
  const { surname } = fits.find(({ entity }) => entity === best.entity)!;
  introductions.push({
    block: block.index,
    start,
    entity: best.entity,
    chains: [...story.table.chains(best.entity), [surname]],
  });
}

/** A title, an office or a country that fits; for a name only one bears, spelled as it is, its rarity is enough. */
const agrees = ({ code, weight }: Evidence, _: number, all: readonly Evidence[]): boolean =>
  weight > 0 &&
  (code === 'title' ||
    code === 'office' ||
    code === 'country' ||
    (code === 'rarity' && all[0]!.weight >= WEIGHT.spelledExactly));

/** A reversed name needs a title, office or country that agrees. */
const fullNameThreshold = (rows: readonly Row[]): number =>
  rows.every(({ cls }) => cls === ALIAS.reversed) ? THRESHOLD + 0.5 : THRESHOLD;

/** Title and surname ("President Bush"), and short names that mean one person only ("Putin"). */
function readTitled(
  story: StoryView,
  block: BlockView,
  item: Item,
  readings: Reading[],
  introductions: Introduction[],
): void {
  const rows = item.rows.filter(({ cls }) => cls === ALIAS.surname || cls === ALIAS.unique);
  if (rows.length === 0 || item.rows.some(({ cls }) => FULL_FORMS[cls] !== undefined)) return;
  if (hasClass(item, ALIAS.afterName)) return; // "Goodyear Tire & Rubber Co."
  // "In a tweet on Friday, the President": a word of every day is nobody's surname, title or not.
  if (isFunctionWord(block.text.slice(item.start, item.end))) return;
  if (readings.some((one) => one.block === block && one.start < item.end && item.start < one.end)) return;
  const owners = [...new Set(rows.map(({ target }) => target))];
  const before = besideBefore(story, block, item.start, owners);
  const after = besideAfter(block, item.end);
  const place = { block: block.index, start: item.start };
  if (before.state === 'other-given' || before.state === 'unknown-word') {
    // Once somebody of that name is introduced, a capital before the surname is rather an epithet than a given name.
    const known = nearestIntroduction(introductions, place, story, block, item);
    if (before.state === 'unknown-word' && known && known.entity !== null) return;
    for (const owner of owners) {
      introductions.push({ ...place, entity: null, chains: story.table.chains(owner) });
    }
    return;
  }
  if (before.state === 'part-of-name' || after.state === 'part-of-name' || after.state === 'unknown-word')
    return;
  if (before.state === 'own-given' && isNamedThing(block, before.start, item.end)) return;
  const context = contextOf(block, item.start, item.end);
  const titled = context.titles.length > 0 || context.government !== null;
  const candidates = rows
    .filter((row) =>
      before.state === 'own-given'
        ? before.owners.includes(row.target)
        : row.cls === ALIAS.unique || titled || isRareBare(story, item, row),
    )
    .map((row) => {
      const bare = row.cls === ALIAS.unique ? 'unique-name' : titled ? 'surname' : 'rareSurname';
      const form = before.state === 'own-given' ? 'partialName' : bare;
      return judgePerson(story, block, context, form, row.target);
    });
  const unique = candidates.some(({ evidence }) => evidence[0]!.code === 'unique-name');
  const owner = nearestIntroduction(introductions, place, story, block, item);
  if (unique && !titled && owner && owner.entity === null) return;
  const best = choose(candidates, THRESHOLD);
  if (!best) return;
  readings.push({ block, start: item.start, end: item.end, judgement: best });
  if (titled || before.state === 'own-given') {
    introductions.push({ ...place, entity: best.entity, chains: story.table.chains(best.entity) });
  }
}

/** Shorter surnames are also words, places and other people's names. */
const RARE_LENGTH = 5;

/** A surname that only one official bears, in office on the day: the story need not name them in full. */
function isRareBare({ table, day }: StoryView, item: Item, { target }: Row): boolean {
  if (item.end - item.start < RARE_LENGTH || table.bearers(target).surname !== 1 || day === null)
    return false;
  if (item.rows.some(({ cls }) => !isPersonClass(cls))) return false;
  const office = officeIndexOn(table, target, day);
  return office >= 0 && table.officeRank(office) >= RARE_RANK;
}

/** Ministers of defence and foreign affairs and those above them. */
const RARE_RANK = 85;

/** Bare surnames of people the story has introduced. */
function readChains(story: StoryView, readings: Reading[], introductions: readonly Introduction[]): void {
  const known = introductions.filter(({ entity }) => entity !== null);
  if (known.length === 0) return;
  for (const place of chainPlaces(story, known)) {
    const { block, start, end, entities } = place;
    if (readings.some((one) => one.block === block && one.start < end && start < one.end)) continue;
    const item = block.items.find((one) => one.start <= start && one.end >= end);
    if (item && (item.start < start || item.end > end) && item.rows.some(({ cls }) => isPersonClass(cls)))
      continue;
    const before = besideBefore(story, block, start, entities);
    const after = besideAfter(block, end);
    if (before.state === 'other-given' || before.state === 'part-of-name') continue;
    if (after.state === 'part-of-name' || after.state === 'unknown-word') continue;
    if (before.state !== 'own-given' && isOtherName(story, block, start, end)) continue;
    const owner = nearestIntroduction(introductions, { block: block.index, start }, story, block, {
      start,
      end,
    });
    if (!owner || owner.entity === null) continue;
    const context = contextOf(block, start, end);
    const judged = judgePerson(story, block, context, 'chain', owner.entity);
    if (judged.score >= THRESHOLD) readings.push({ block, start, end, judgement: judged });
  }
}

/** An epithet stands before a surname once; "Aatish Taseer" again and again is somebody's name. */
function isOtherName(story: StoryView, block: BlockView, start: number, end: number): boolean {
  const word = wordBefore(block.text, start);
  if (!word || !isCapitalised(word.text) || isFunctionWord(word.text)) return false;
  if (/[’']s?$/.test(word.text) || itemEndingAt(block, word.end)) return false;
  const whole = block.text.slice(word.start, end);
  let times = 0;
  for (const block of story.blocks) times += block.text.split(whole).length - 1;
  return times > 1;
}

function choose(candidates: readonly Judgement[], threshold: number): Judgement | null {
  const byEntity = new Map<number, Judgement>();
  for (const one of candidates) {
    if ((byEntity.get(one.entity)?.score ?? Number.NEGATIVE_INFINITY) < one.score)
      byEntity.set(one.entity, one);
  }
  const [best, next] = [...byEntity.values()].sort((a, b) => b.score - a.score);
  if (!best || best.score < threshold) return null;
  return next && best.score - next.score < MARGIN ? null : best;
}

const withEvidence = (judgement: Judgement, extra: readonly Evidence[]): Judgement => ({
  ...judgement,
  score: judgement.score + extra.reduce((sum, { weight }) => sum + weight, 0),
  evidence: [...judgement.evidence, ...extra],
});

const against = (
  code: Evidence['code'],
  weight: number,
  block: BlockView,
  { start, end }: { readonly start: number; readonly end: number },
): Evidence => ({ code, weight, from: start, to: end, value: block.text.slice(start, end).trim() });

function mentionOf({ table, day }: StoryView, { block, start, end, judgement }: Reading): Mention {
  const office = officeIndexOn(table, judgement.entity, day);
  return {
    block: block.index,
    start,
    end,
    kind: 'official',
    entity: judgement.entity,
    id: table.id(judgement.entity),
    confidence: confidenceOf(judgement.score),
    evidence: judgement.evidence,
    ...(office >= 0 && { office }),
  };
}
