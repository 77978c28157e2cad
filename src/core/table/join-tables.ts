import { ALIAS, isOutletClass, isPersonClass, isWeaponClass } from './alias-class';
import type { Row, Table, TableTerm } from './table';

/**
 * Two tables as one: a dataset's, and a small one's that the reader laid over it. What the dataset says of its own is
 * never changed by it.
 *
 * The overlay's entities are numbered from `first` on; its rows, offices and variants follow the dataset's. Both must
 * have the same countries.
 */
export function joinTables(base: Table, overlay: Table, first: number): Table {
  const { rowCount, officeCount, variantCount } = base;
  /** Asks the table that has the entity, by its number there. */
  const ofEntity = <T>(entity: number, ask: (table: Table, own: number) => T): T =>
    entity < first ? ask(base, entity) : ask(overlay, entity - first);
  const ofOffice = <T>(office: number, ask: (table: Table, own: number) => T): T =>
    office < officeCount ? ask(base, office) : ask(overlay, office - officeCount);
  const shifted = (term: TableTerm): TableTerm => ({ ...term, office: term.office + officeCount });

  return {
    buildId: base.buildId,
    entityCount: first + overlay.entityCount,
    officeCount: officeCount + overlay.officeCount,
    rowCount: rowCount + overlay.rowCount,
    variantCount: variantCount + overlay.variantCount,
    countries: base.countries,
    kind: (entity) => ofEntity(entity, (table, own) => table.kind(own)),
    id: (entity) => ofEntity(entity, (table, own) => table.id(own)),
    find: (id) => base.find(id) ?? numbered(overlay.find(id), first),
    prior: (entity) => ofEntity(entity, (table, own) => table.prior(own)),
    career: (entity) => ofEntity(entity, (table, own) => table.career(own)),
    // A small dataset cannot tell how rare a name is: neither rare nor common.
    bearers: (entity) => (entity < first ? base.bearers(entity) : { surname: 2, given: 1 }),
    country: (entity) => ofEntity(entity, (table, own) => table.country(own)),
    born: (entity) => ofEntity(entity, (table, own) => table.born(own)),
    terms: (entity) => (entity < first ? base.terms(entity) : overlay.terms(entity - first).map(shifted)),
    isGiven: (entity, token) => ofEntity(entity, (table, own) => table.isGiven(own, token)),
    chains: (entity) => ofEntity(entity, (table, own) => table.chains(own)),
    officeKind: (office) => ofOffice(office, (table, own) => table.officeKind(own)),
    officeRank: (office) => ofOffice(office, (table, own) => table.officeRank(own)),
    // "Iran's defense minister" stays the dataset's to answer: an office of the overlay is meant by its own phrases only.
    officeIsSingle: (office) => office < officeCount && base.officeIsSingle(office),
    officeCountry: (office) => ofOffice(office, (table, own) => table.officeCountry(own)),
    officeId: (office) => ofOffice(office, (table, own) => table.officeId(own)),
    holders: (office) =>
      office < officeCount
        ? base.holders(office)
        : overlay
            .holders(office - officeCount)
            .map(({ entity, term }) => ({ entity: entity + first, term: shifted(term) })),
    row: (index) => {
      if (index < rowCount) return base.row(index);
      const row = overlay.row(index - rowCount);
      return {
        ...row,
        target: row.target + targetShift(row, first, officeCount),
        extra: extraOf(row, variantCount),
      };
    },
    variant: (index) => (index < variantCount ? base.variant(index) : overlay.variant(index - variantCount)),
    countryCode: (country) => base.countryCode(country),
    publisher: (host) => base.publisher(host) ?? numbered(overlay.publisher(host), first),
  };
}

const numbered = (entity: number | null, first: number): number | null =>
  entity === null ? null : entity + first;

function targetShift({ cls }: Row, first: number, officeCount: number): number {
  if (isPersonClass(cls) || isWeaponClass(cls) || isOutletClass(cls)) return first;
  return cls === ALIAS.office ? officeCount : 0;
}

const extraOf = ({ cls, extra }: Row, variantCount: number): number =>
  isWeaponClass(cls) && extra > 0 ? extra + variantCount : extra;
