import type { Evidence } from '../mention';
import { ALIAS } from '../table';
import { type NameContext, rowsOf } from './context';
import { distanceFromOffice, kindFits, officeIndexOn, officeKindOf, titleFit } from './standing';
import { type BlockView, hasClass, type StoryView } from './view';
import { FAR_FROM_OFFICE, priorWeight, SOON_IN_OFFICE, WEIGHT } from './weights';

/** A reading of a name with its reasons; the score is their sum. */
export interface Judgement {
  readonly entity: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** How the name itself was written. */
export type NameForm =
  | 'full-name'
  | 'name-variant'
  | 'native-name'
  | 'reversed-name'
  | 'nickname'
  | 'unique-name'
  | 'surname'
  | 'chain';

/** Below ministers, a name alone is as likely a namesake's: something else must speak for it. */
const LITTLE_KNOWN = 60;

/** Forms that stand for somebody who is not known for an office yet. */
const OUTRIGHT: readonly NameForm[] = ['full-name', 'native-name', 'chain'];

const SHORT: readonly NameForm[] = ['unique-name', 'surname', 'chain'];

/** Weighs the evidence around one name for one person. */
export function judgePerson(
  story: StoryView,
  block: BlockView,
  context: NameContext,
  form: NameForm,
  entity: number,
): Judgement {
  const evidence: Evidence[] = [
    { code: form === 'nickname' ? 'name-variant' : form, weight: WEIGHT[form] },
    { code: 'prior', weight: priorWeight(story.table.prior(entity)) },
    ...titleEvidence(story, block, context, form, entity),
    ...countryEvidence(story, block, context, entity),
    ...timeEvidence(story, context, form, entity),
    ...professionEvidence(story, block, context, entity),
  ];
  if (story.table.prior(entity) < LITTLE_KNOWN && !SHORT.includes(form)) {
    evidence.push({ code: 'prior', weight: WEIGHT.littleKnown });
  }
  return { entity, score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence };
}

function titleEvidence(
  { table, day }: StoryView,
  block: BlockView,
  context: NameContext,
  form: NameForm,
  entity: number,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const item of context.titles) {
    const offices = rowsOf([item], ALIAS.office).map(({ target }) => target);
    const kinds = rowsOf([item], ALIAS.title).map(({ target }) => officeKindOf(target));
    const fit = titleFit(
      table,
      entity,
      day,
      (office) => offices.includes(office) || kinds.some((kind) => kindFits(kind, table.officeKind(office))),
    );
    const at = { from: item.start, to: item.end, value: block.text.slice(item.start, item.end) };
    if (fit === 'on-the-day')
      evidence.push({ code: 'title', weight: WEIGHT.title + WEIGHT.inOfficeForTitle, ...at });
    else if (fit === 'no-date' || fit === 'held-before')
      evidence.push({ code: 'title', weight: WEIGHT.title, ...at });
    else {
      const weight =
        fit === 'held-later'
          ? WEIGHT.titleHeldLater
          : form === 'surname'
            ? WEIGHT.titleNeverHeldBySurname
            : WEIGHT.titleNeverHeld;
      evidence.push({ code: 'not-in-office', weight, ...at });
    }
    break; // the title nearest to the name; others tell of earlier or further offices
  }
  const rank = context.ranks[0];
  if (rank) {
    const officer = table
      .terms(entity)
      .some(({ office }) =>
        /armed-forces|service-chief|commander|defence|movement|intelligence/.test(table.officeKind(office)),
      );
    evidence.push({
      code: 'rank',
      weight: officer ? WEIGHT.officer : WEIGHT.rank,
      from: rank.start,
      to: rank.end,
      value: block.text.slice(rank.start, rank.end),
    });
  }
  return evidence;
}

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
    const at = { from: item.start, to: item.end, value: block.text.slice(item.start, item.end) };
    if (rowsOf([item], ...codes).some(({ target }) => target === own))
      return [{ code: 'country', weight: WEIGHT.country, ...at }];
    const others = table
      .terms(entity)
      .some(({ office }) =>
        rowsOf([item], ...codes).some(({ target }) => target === table.officeCountry(office)),
      );
    if (!others) return [{ code: 'other-country', weight: WEIGHT['other-country'], ...at }];
  }
  const nearby = block.items.find((item) => rowsOf([item], ...codes).some(({ target }) => target === own));
  return nearby
    ? [
        {
          code: 'country',
          weight: WEIGHT.countryNearby,
          from: nearby.start,
          to: nearby.end,
          value: block.text.slice(nearby.start, nearby.end),
        },
      ]
    : [];
}

function timeEvidence(
  { table, day }: StoryView,
  context: NameContext,
  form: NameForm,
  entity: number,
): Evidence[] {
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
    // Not yet heard of. A surname is then somebody else's.
    return [
      {
        code: 'not-in-office',
        weight: OUTRIGHT.includes(form) ? WEIGHT['not-in-office'] : 3 * WEIGHT['not-in-office'],
      },
    ];
  }
  if (Math.min(before, after) > FAR_FROM_OFFICE && !context.former) {
    return [{ code: 'not-in-office', weight: WEIGHT['not-in-office'] }];
  }
  return [];
}

/** Between a profession and a name it is said of: "striker George Weah", "Weah, the striker". */
const BESIDE = 24;

function professionEvidence(
  { table }: StoryView,
  block: BlockView,
  { sentence, phraseStart, phraseEnd }: NameContext,
  entity: number,
): Evidence[] {
  for (const item of block.items) {
    if (item.start < sentence.from || item.end > sentence.to) continue;
    if (!hasClass(item, ALIAS.profession, ALIAS.sport)) continue;
    const near =
      hasClass(item, ALIAS.profession) &&
      Math.min(Math.abs(item.end - phraseStart), Math.abs(item.start - phraseEnd)) < BESIDE;
    // Further away it may be said of somebody else: it only makes a little-known name doubtful.
    if (!near && table.prior(entity) >= LITTLE_KNOWN) continue;
    return [
      {
        code: 'profession',
        weight: near ? WEIGHT.profession : WEIGHT.profession / 2,
        from: item.start,
        to: item.end,
        value: block.text.slice(item.start, item.end),
      },
    ];
  }
  return [];
}
