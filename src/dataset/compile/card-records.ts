import { citedBy } from '../../core/card/card-file';
import type { CompiledCard, CompiledTerm } from '../../core/card/record';
import type { OfficeRecord, OfficialRecord, Tenure } from '../../core/record';
import { daysOf } from '../../core/time';
import type { Dataset } from '../dataset';
import { entitiesInOrder, entityNumbers } from './numbering';

/**
 * Everything each card shows, by entity number: the record with its offices spelled out and its citations.
 *
 * @param first the number of the first entity
 */
export function cardRecords(dataset: Dataset, first = 0): CompiledCard[] {
  const offices = new Map(dataset.offices.map((office) => [office.id, office]));
  const citations = Object.fromEntries(dataset.citations.map((citation) => [citation.id, citation]));
  const numbers = entityNumbers(dataset, first);
  const neighbours = neighboursOf(dataset, offices, numbers);
  return entitiesInOrder(dataset).map((record, index): CompiledCard => {
    const entity = first + index;
    const cited = citedBy(record, citations);
    if (record.kind !== 'official') return { entity, record, citations: cited };
    const terms = record.tenures.map((tenure) =>
      compiledTerm(tenure, offices.get(tenure.office)!, neighbours.get(tenure)),
    );
    const { tenures: _, ...rest } = record;
    return { entity, record: rest, terms, citations: cited };
  });
}

type Neighbours = Pick<CompiledTerm, 'before' | 'after'>;

function compiledTerm(tenure: Tenure, office: OfficeRecord, neighbours: Neighbours = {}): CompiledTerm {
  return {
    ...tenure,
    officeKind: office.kind,
    title: titleDuring(office, tenure),
    rank: office.rank,
    ...(office.country && { country: office.country }),
    ...(office.organisation && { organisation: office.organisation }),
    ...neighbours,
  };
}

/** The office's title when the term began, else when it ended. */
function titleDuring({ title, titles = [] }: OfficeRecord, { from, to }: Tenure): string {
  const day = from ? daysOf(from)!.last : to ? daysOf(to)!.first : null;
  if (day === null) return title;
  const then = titles.find(
    (one) =>
      (one.from === undefined || daysOf(one.from)!.first <= day) &&
      (one.to === undefined || day <= daysOf(one.to)!.last),
  );
  return then?.title ?? title;
}

/** Predecessor and successor of each tenure of a single-holder office, by start. */
function neighboursOf(
  dataset: Dataset,
  offices: ReadonlyMap<string, OfficeRecord>,
  numbers: ReadonlyMap<string, number>,
): Map<Tenure, Neighbours> {
  const byOffice = new Map<string, { readonly official: OfficialRecord; readonly tenure: Tenure }[]>();
  for (const official of dataset.officials) {
    for (const tenure of official.tenures) {
      if (!offices.get(tenure.office)!.single || tenure.from === undefined) continue;
      const list = byOffice.get(tenure.office) ?? [];
      list.push({ official, tenure });
      byOffice.set(tenure.office, list);
    }
  }
  const link = ({ official }: { official: OfficialRecord }) => ({
    name: official.name,
    entity: numbers.get(official.id)!,
  });
  const found = new Map<Tenure, Neighbours>();
  for (const list of byOffice.values()) {
    list.sort((a, b) => daysOf(a.tenure.from!)!.first - daysOf(b.tenure.from!)!.first);
    list.forEach(({ tenure, official }, i) => {
      const before = list.slice(0, i).findLast((one) => one.official !== official);
      const after = list.slice(i + 1).find((one) => one.official !== official);
      // A gap of years means that somebody is missing from the dataset: naming a neighbour would be wrong.
      found.set(tenure, {
        ...(before && adjoins(before.tenure, tenure) && { before: link(before) }),
        ...(after && adjoins(tenure, after.tenure) && { after: link(after) }),
      });
    });
  }
  return found;
}

const LONGEST_GAP = 200;

const adjoins = (earlier: Tenure, later: Tenure): boolean =>
  earlier.to !== undefined && Math.abs(daysOf(later.from!)!.first - daysOf(earlier.to)!.last) <= LONGEST_GAP;
