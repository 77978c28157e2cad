import type { Evidence } from '../mention';
import { ALIAS, type Table } from '../table';
import { type NameContext, rowsOf } from './context';
import { within } from './in-order';
import { isShort, type NameForm } from './name-form';
import { isFittingTitle } from './readings';
import { kindFits, officeIndexOn, officeKindOf } from './standing';
import type { BlockView, Item, StoryView } from './view';
import { LITTLE_KNOWN, PROMINENT, WEIGHT } from './weights';

/** From these numbers of bearers in the dataset on, a surname and a given name are common. */
const COMMON_SURNAME = 4;
const COMMON_GIVEN = 15;
/** From here on it is at least one that people of many countries have. */
const OFTEN_GIVEN = 10;
/** A longer name, were it by an initial only, is hardly a namesake's: Christopher R. Hill. */
const LONGEST_COMMON = 2;

/**
 * How many bear a surname. Of "Michael Martin, Baron Martin of Springburn" the dataset does not know by which name he
 * goes on, so that none is counted: the name in front of the peerage may be anybody's.
 */
function bearersOf(table: Table, entity: number): number {
  const { surname } = table.bearers(entity);
  return table.chains(entity).length === 0 ? Math.max(surname, COMMON_SURNAME) : surname;
}

/** Whether a name as it stands in a text is one that many bear: John Murray is somebody, Carla Del Ponte is one. */
export const isCommonName = (table: Table, { words }: NameContext, entity: number): boolean =>
  words <= LONGEST_COMMON &&
  bearersOf(table, entity) >= COMMON_SURNAME &&
  table.bearers(entity).given >= COMMON_GIVEN;

/**
 * That a name which others bear too is rather another's: without a title, of somebody who is in no high office on the
 * day, in a story that speaks of other countries than theirs. A minister of New Zealand is seldom in the news without
 * New Zealand, and whoever has the name there is a namesake. In a story of sport or stage a country may be anybody's:
 * there it has to stand near, and even a common name that a president had is hardly his.
 */
export function namesakeEvidence(
  { table, day, countries, isOfPlay }: StoryView,
  context: NameContext,
  form: NameForm,
  entity: number,
  country: readonly Evidence[],
): Evidence[] {
  if (isShort(form) || context.words > LONGEST_COMMON || context.titles.length > 0) return [];
  if (country.some(({ weight }) => weight > 0)) return [];
  const office = officeIndexOn(table, entity, day);
  if (office >= 0 && table.officeRank(office) >= LITTLE_KNOWN) return [];
  if (table.prior(entity) >= PROMINENT) {
    const isNamesakes = isCommonName(table, context, entity) && isOfPlay();
    return isNamesakes ? [{ code: 'rarity', weight: WEIGHT.profession }] : [];
  }
  if (!isOfPlay()) {
    const own = [
      table.country(entity),
      ...table.terms(entity).map((term) => table.officeCountry(term.office)),
    ];
    const named = countries();
    if (named.size === 0 || own.some((one) => named.has(one))) return [];
  }
  const others = isOfPlay() ? 2 : COMMON_SURNAME;
  const isNamesakes = bearersOf(table, entity) >= others && table.bearers(entity).given >= OFTEN_GIVEN;
  return isNamesakes ? [{ code: 'rarity', weight: WEIGHT.namesakeRather }] : [];
}

/** What a whole name is worth by how many bear it, and whether the sentence speaks of such an office at all. */
export function rarityEvidence(
  story: StoryView,
  block: BlockView,
  context: NameContext,
  form: NameForm,
  entity: number,
  title: readonly Evidence[],
): Evidence[] {
  const { table } = story;
  if (isShort(form)) return [];
  const surname = bearersOf(table, entity);
  if (surname === 1) return [{ code: 'rarity', weight: WEIGHT.rareName }];
  if (form === 'partialName' && surname >= COMMON_SURNAME) {
    return [{ code: 'rarity', weight: WEIGHT.commonPartial }];
  }
  if (!isCommonName(table, context, entity)) return [];
  const prior = table.prior(entity);
  const isProminent = prior >= PROMINENT;
  const isVariant = form === 'name-variant';
  if (isProminent && !isVariant) return [];
  if (title.some(isFittingTitle) || (!isVariant && isOfficeInSentence(story, block, context, entity))) {
    return [{ code: 'rarity', weight: WEIGHT.commonName }];
  }
  const weight = isVariant
    ? isProminent
      ? WEIGHT.commonVariant
      : WEIGHT.commonVariantLessKnown
    : prior < LITTLE_KNOWN
      ? WEIGHT.commonLittleKnown
      : WEIGHT.commonName;
  return [{ code: 'rarity', weight }];
}

/** "Pat Quinn is elected as Governor of Illinois": the sentence names an office of the kind that somebody held. */
function isOfficeInSentence(
  { table }: StoryView,
  block: BlockView,
  { sentence }: NameContext,
  entity: number,
): boolean {
  const held = table.terms(entity).map(({ office }) => office);
  const isHeld = (item: Item): boolean =>
    rowsOf([item], ALIAS.office).some(({ target }) => held.includes(target)) ||
    rowsOf([item], ALIAS.title).some(({ target }) =>
      held.some((office) => kindFits(officeKindOf(target), table.officeKind(office))),
    );
  const { from, to } = sentence();
  return within(block.items, from, to).some(isHeld);
}

/** Titles of members of a parliament; a "trade representative" is none. */
const OF_PARLIAMENT = /^(?:sen\.?|senators?|rep\.?|congress(?:man|woman)|mp|member of parliament|lawmaker)$/i;

/**
 * Whether what stands beside a name calls its bearer an official: a title that fits, any title and the country, or a
 * member of parliament, as many are before they are known for more.
 */
export const isCalledOfficial = (
  { text }: BlockView,
  { titles }: NameContext,
  title: readonly Evidence[],
  country: readonly Evidence[],
): boolean =>
  title.some(isFittingTitle) ||
  (titles.length > 0 &&
    (country.some(({ weight }) => weight > 0) ||
      titles.some(({ start, end }) => OF_PARLIAMENT.test(text.slice(start, end)))));
