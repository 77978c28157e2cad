import type { Evidence } from '../mention';
import { ALIAS, CAREERS, type Career, type Table } from '../table';
import { isCalledOfficial, isCommonName, namesakeEvidence, rarityEvidence } from './common-names';
import { type NameContext, rowsOf } from './context';
import { within } from './in-order';
import { codeOf, isOutright, isShort, type NameForm } from './name-form';
import { seen, sumOf } from './said';
import { distanceFromOffice, officeIndexOn, priorOn } from './standing';
import { titleEvidence } from './title-evidence';
import { type BlockView, hasClass, type Item, type StoryView } from './view';
import {
  FAR_FROM_OFFICE,
  LITTLE_KNOWN,
  LONG_BEFORE_OFFICE,
  PROMINENT,
  priorWeight,
  SOON_IN_OFFICE,
  WEIGHT,
} from './weights';
import { textAfter } from './words';

/** A reading of a name with its reasons; the score is their sum. */
export interface Judgement {
  readonly entity: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Weighs the evidence around one name for one person. */
export function judgePerson(
  story: StoryView,
  block: BlockView,
  context: NameContext,
  form: NameForm,
  entity: number,
): Judgement {
  const prior = priorOn(story.table, entity, story.day);
  const title = titleEvidence(story, block, context, form, entity);
  const country = countryEvidence(story, block, context, entity);
  const isOfficial = isCalledOfficial(block, context, title, country);
  const evidence: Evidence[] = [
    { code: codeOf(form), weight: WEIGHT[form] },
    { code: 'prior', weight: priorWeight(prior) },
    ...title,
    ...country,
    ...timeEvidence(story, context, form, entity, isOfficial),
    ...professionEvidence(story, block, context, entity),
    ...rarityEvidence(story, block, context, form, entity, title),
  ];
  if (!isOfficial) evidence.push(...namesakeEvidence(story, context, form, entity, country));
  if (prior < LITTLE_KNOWN && !isShort(form)) {
    evidence.push({ code: 'prior', weight: WEIGHT.littleKnown });
  }
  return judgementOf(entity, evidence);
}

/**
 * Weighs a short name of somebody the story has introduced. Who that is was judged there: only what stands beside this
 * place can still speak against it.
 */
export function judgeChain(
  story: StoryView,
  block: BlockView,
  context: NameContext,
  entity: number,
): Judgement {
  return judgementOf(entity, [
    { code: 'chain', weight: WEIGHT.chain },
    ...titleEvidence(story, block, context, 'chain', entity),
    ...countryEvidence(story, block, context, entity),
    ...timeEvidence(story, context, 'chain', entity, true).filter(({ weight }) => weight > 0),
    ...professionEvidence(story, block, context, entity).filter(({ weight }) => weight <= WEIGHT.profession),
  ]);
}

const judgementOf = (entity: number, evidence: readonly Evidence[]): Judgement => ({
  entity,
  score: sumOf(evidence),
  evidence,
});

function countryEvidence(
  { table }: StoryView,
  block: BlockView,
  context: NameContext,
  entity: number,
): Evidence[] {
  const own = table.country(entity);
  if (own < 0) return [];
  const codes = [ALIAS.country, ALIAS.demonym] as const;
  for (const item of context.countries) {
    if (isPlaceBefore(block, context, item)) continue;
    if (rowsOf([item], ...codes).some(({ target }) => target === own))
      return [seen('country', WEIGHT.country, block, item)];
    const others = table
      .terms(entity)
      .some(({ office }) =>
        rowsOf([item], ...codes).some(({ target }) => target === table.officeCountry(office)),
      );
    if (!others) return [seen('other-country', WEIGHT['other-country'], block, item)];
  }
  const nearby = block.ofCountry(own);
  return nearby ? [seen('country', WEIGHT.countryNearby, block, nearby)] : [];
}

/** "While in Saudi Arabia Biden said": a country with no title and no ending says where, not whose. */
const isPlaceBefore = (block: BlockView, context: NameContext, item: Item): boolean =>
  context.titles.length === 0 &&
  hasClass(item, ALIAS.country) &&
  !hasClass(item, ALIAS.demonym) &&
  !/^[’']/.test(textAfter(block.text, item.end, 1));

function timeEvidence(
  story: StoryView,
  context: NameContext,
  form: NameForm,
  entity: number,
  isOfficial: boolean,
): Evidence[] {
  const { table, day } = story;
  if (day === null) return [];
  const born = table.born(entity);
  // Nobody is news for an office before coming of age.
  if (born !== null && day < born + 16 * 365) return [{ code: 'dead', weight: -20 }];
  const { before, after } = distanceFromOffice(table, entity, day);
  if (before === 0 && after === 0) {
    // A governor who will be president is not the president the news speaks of.
    const office = officeIndexOn(table, entity, day);
    const high = office >= 0 && table.officeRank(office) >= LITTLE_KNOWN;
    return [{ code: 'in-office', weight: high ? WEIGHT['in-office'] : WEIGHT.inLowOffice }];
  }
  if (Math.min(before, after) === Number.POSITIVE_INFINITY) return [];
  if (after === Number.POSITIVE_INFINITY && before > SOON_IN_OFFICE) {
    // Not yet heard of. A surname, or a name that many bear, is then somebody else's.
    return [
      {
        code: 'not-in-office',
        weight:
          isOutright(form) &&
          (isOfficial || before < LONG_BEFORE_OFFICE || !isCommonName(table, context, entity))
            ? WEIGHT['not-in-office']
            : 3 * WEIGHT['not-in-office'],
      },
    ];
  }
  if (Math.min(before, after) > FAR_FROM_OFFICE && !context.former) {
    // "João Pinheiro" is hardly João de Deus Pinheiro, a commissioner long ago.
    const isAnothers = !isOfficial && isOtherForm(table, context, form, entity);
    return [
      { code: 'not-in-office', weight: isAnothers ? 2 * WEIGHT['not-in-office'] : WEIGHT['not-in-office'] },
    ];
  }
  return [];
}

/** A short form of a name that is written out in full elsewhere, of somebody whose name the press does not spell in several ways. */
const isOtherForm = (table: Table, { words }: NameContext, form: NameForm, entity: number): boolean =>
  (form === 'name-variant' || form === 'partialName') && words <= 2 && table.prior(entity) < PROMINENT;

/** Between a profession and the name it is said of: "striker George Weah", "Weah, the veteran AC Milan striker". */
const GAP_TO_NAME = /^(?:,? |, ["“]?|["“] ?)$/;
/** "Midfielders - Jose Barroso, Luis Figo": a word that heads a list is said of all who are in it. */
const HEADS_LIST = /^(?: ?[-–—]|:) /;
const GAP_FROM_NAME =
  /^(?:, | \()(?:(?:who|is|was|now|a|an|the|former|veteran|star|one-time|[\p{L}-]+ian|\p{Lu}[\p{L}.-]*) ){0,5}$/u;

/** "John Nichols is a national affairs correspondent": below their stories papers say who their writers are. */
const IS_WRITER =
  /^ (?:is|was) (?:an?|the) (?:[\p{L}’'-]+ ){0,4}(?:correspondent|columnist|journalist|reporter|editor)\b/u;

function professionEvidence(
  { table }: StoryView,
  block: BlockView,
  context: NameContext,
  entity: number,
): Evidence[] {
  const { text } = block;
  const { phraseStart, phraseEnd } = context;
  const writer =
    table.prior(entity) < LITTLE_KNOWN && IS_WRITER.exec(text.slice(phraseEnd, context.sentence().to));
  if (writer) {
    const place = { start: phraseEnd, end: phraseEnd + writer[0].length };
    return [seen('profession', WEIGHT.profession, block, place)];
  }
  for (const item of ofPlayBeside(block, context)) {
    if (isOwnCareer(table.career(entity), item)) continue;
    const near =
      hasClass(item, ALIAS.profession) &&
      (item.end <= phraseStart
        ? GAP_TO_NAME.test(text.slice(item.end, phraseStart)) || HEADS_LIST.test(textAfter(text, item.end, 3))
        : GAP_FROM_NAME.test(text.slice(phraseEnd, item.start)));
    // Further away it may be said of somebody else: it only makes a little-known name doubtful.
    if (!near && table.prior(entity) >= LITTLE_KNOWN) continue;
    return [seen('profession', near ? WEIGHT.profession : WEIGHT.profession / 2, block, item)];
  }
  return [];
}

/** Words of sport and stage, and of what else people do, in the sentence of a name. */
const ofPlayBeside = (block: BlockView, context: NameContext): Item[] =>
  block.ofClass(ALIAS.profession).length + block.ofClass(ALIAS.sport).length === 0
    ? []
    : within(block.items, context.sentence().from, context.sentence().to).filter((item) =>
        hasClass(item, ALIAS.profession, ALIAS.sport),
      );

/** "Striker George Weah" is the later president: what somebody was known for speaks for nobody else. */
const isOwnCareer = (career: Career | null, item: Item): boolean =>
  career !== null &&
  item.rows.some(
    ({ cls, aux }) =>
      (cls === ALIAS.profession && aux === CAREERS.indexOf(career) + 1) ||
      (cls === ALIAS.sport && career === 'athlete'),
  );
