import type { Evidence } from '../mention';
import type { Table, TableTerm } from '../table';
import { remembering } from './remembering';
import type { StoryView } from './view';
import { WEIGHT } from './weights';

/** A person the story surely names. */
interface Companion {
  readonly entity: number;
  /** By title or office, as of the story's time. */
  readonly titled: boolean;
}

/** A person named by a title is rather in office than one named without. */
const TITLED = 2;
/** Fewer people tell no time. */
const ENOUGH = 2;
/** More people than a story has tell no more. */
const MOST = 300;
/** Terms that share fewer days follow each other. */
const TOGETHER = 60;

/**
 * What the others in a story say for a person it may mean: they are of the same country, or, where the story has no
 * date, they were in office when the person was, or had the very office just before or after. Entities that are named together belong together (Cucerzan 2007,
 * "Large-scale named entity disambiguation based on Wikipedia data"; Milne & Witten 2008).
 */
export function companyOf(
  { table, day }: StoryView,
  companions: readonly Companion[],
): (entity: number) => Evidence[] {
  const distinct = [...new Map(companions.map((one) => [one.entity, one])).values()]
    .slice(0, MOST)
    .map(({ entity, titled }) => ({
      entity,
      weight: titled ? TITLED : 1,
      country: table.country(entity),
      terms: table.terms(entity),
    }));
  return remembering((entity) => {
    const country = table.country(entity);
    const others = distinct.filter((one) => one.entity !== entity);
    const compatriot = country >= 0 && others.some((one) => one.country === country);
    const own = day === null ? table.terms(entity) : [];
    const share = day === null ? shareInOffice(own, others) : 0;
    const follows = day === null && others.some(({ terms }) => isNextInOffice(table, own, terms));
    return [
      ...coMention(compatriot ? WEIGHT.compatriots : 0),
      ...coMention(WEIGHT.contemporaries * share),
      ...coMention(follows ? WEIGHT.contemporaries : 0),
    ];
  });
}

const coMention = (weight: number): Evidence[] => (weight > 0 ? [{ code: 'co-mention', weight }] : []);

/** What a companion says for another, looked up once. */
interface Other {
  readonly weight: number;
  readonly terms: readonly TableTerm[];
}

/** Which part of the others held office while somebody did. */
function shareInOffice(own: readonly TableTerm[], others: readonly Other[]): number {
  const weigh = (list: readonly Other[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
  const all = weigh(others);
  if (all < ENOUGH) return 0;
  const together = others.filter(({ terms }) =>
    terms.some((term) => own.some((other) => daysShared(term, other) >= TOGETHER)),
  );
  return weigh(together) / all;
}

/** Days that two terms share; none where a beginning is not known. */
const daysShared = (a: TableTerm, b: TableTerm): number =>
  Math.min(a.from, b.from) === Number.NEGATIVE_INFINITY ? 0 : Math.min(a.to, b.to) - Math.max(a.from, b.from);

/** Between one holder and the next, in days. */
const HANDOVER = 30;

/** Whether two people held one office, one right after the other: "the Bush and Obama administrations". */
const isNextInOffice = (table: Table, a: readonly TableTerm[], b: readonly TableTerm[]): boolean =>
  a.some((term) =>
    b.some(
      ({ office, from, to }) =>
        office === term.office &&
        table.officeIsSingle(office) &&
        (Math.abs(from - term.to) <= HANDOVER || Math.abs(term.from - to) <= HANDOVER),
    ),
  );
