import type {
  Figure,
  FigureKey,
  Name,
  OfficialRecord,
  OutletRecord,
  WeaponClass,
  WeaponRecord,
} from '../record';
import { dayOf } from '../time';
import type { CardModel, CardQuery, OfficialCard, SourceCard, WeaponCard } from './model';
import type { CompiledCard, CompiledTerm } from './record';
import { homeFirst, latestTerm, standingOn } from './standing';

/** The facts of a card for a day: no wording, no markup. */
export function cardOf(compiled: CompiledCard, query: CardQuery): CardModel {
  const { record } = compiled;
  if (record.kind === 'official') return officialCard(compiled as OfficialCompiled, query);
  return record.kind === 'weapon' ? weaponCard(compiled, record, query) : sourceCard(compiled, record, query);
}

type OfficialCompiled = Extract<CompiledCard, { readonly terms: readonly CompiledTerm[] }>;

function base(
  { entity, citations, pack }: CompiledCard,
  {
    id,
    name,
    names,
    wikipedia,
    wikidata,
  }: { id: string; name: string; names: readonly Name[]; wikipedia?: string; wikidata?: string },
  query: CardQuery,
) {
  const item = wikidata ?? (/^Q\d+$/.test(id) ? id : undefined);
  return {
    entity,
    id,
    name,
    on: query.date ?? query.today,
    onFrom: query.date === null ? ('today' as const) : ('story' as const),
    alsoWritten: names.filter((one) => one.class === 'variant' && one.text !== name).map(({ text }) => text),
    native: names
      .filter((one) => one.class === 'native')
      .map(({ text, lang }) => ({ text, lang: lang ?? 'und' })),
    citations,
    ...(pack !== undefined && { pack }),
    ...(wikipedia && { wikipedia }),
    ...(item && { wikidata: item }),
  };
}

function officialCard(compiled: OfficialCompiled, query: CardQuery): OfficialCard {
  const record = compiled.record as Omit<OfficialRecord, 'tenures'>;
  const { terms } = compiled;
  const day = dayOf(query.date ?? query.today)!;
  const ordered = homeFirst(terms, record.country);
  const standing = standingOn(ordered, day);
  if (!standing) throw new Error(`${record.id} has no office`);
  const latest = latestTerm(ordered, dayOf(query.today)!);
  return {
    ...base(compiled, record, query),
    kind: 'official',
    standing,
    ...(latest && (latest.term !== standing.term || latest.stale) && { latest }),
    terms,
    listings: record.listings ?? [],
    ...(record.country && { country: record.country }),
    ...(record.rank && { rank: record.rank }),
    ...(record.party && { party: record.party }),
    ...(record.born && { born: record.born }),
    ...(record.died && { died: record.died }),
    ...(record.official && { official: record.official }),
  };
}

/** Which figures come first, by class; any other follows in the order of the record. */
const FIGURE_ORDER: Partial<Record<WeaponClass, readonly FigureKey[]>> = {
  'air-defence': ['range', 'altitude', 'missiles', 'speed'],
  manpads: ['range', 'altitude', 'mass'],
  'missile-defence': ['range', 'altitude'],
  'ballistic-missile': ['range', 'payload', 'cep', 'yield', 'mass', 'length'],
  'cruise-missile': ['range', 'speed', 'warhead'],
  'anti-ship-missile': ['range', 'speed', 'warhead'],
  'rocket-artillery': ['range', 'calibre', 'missiles', 'crew'],
  artillery: ['calibre', 'range', 'mass', 'crew'],
  tank: ['calibre', 'mass', 'crew', 'range', 'speed'],
  'armoured-vehicle': ['mass', 'crew', 'calibre', 'speed', 'range'],
  fighter: ['range', 'speed', 'mach', 'crew', 'altitude'],
  bomber: ['range', 'payload', 'speed', 'crew'],
  drone: ['range', 'endurance', 'speed', 'payload', 'altitude'],
  'loitering-munition': ['range', 'warhead', 'speed'],
  'aircraft-carrier': ['displacement', 'aircraft', 'length', 'crew'],
  'surface-ship': ['displacement', 'length', 'speed', 'crew'],
  submarine: ['displacement', 'length', 'missiles', 'crew'],
};

const DEFAULT_ORDER: readonly FigureKey[] = ['range', 'speed', 'calibre', 'mass', 'crew'];

function weaponCard(compiled: CompiledCard, record: WeaponRecord, query: CardQuery): WeaponCard {
  const { nato, maker, appeared, status, propulsion, role, armament, operators } = record;
  return {
    ...base(compiled, record, query),
    kind: 'weapon',
    class: record.class,
    what: record.what,
    origin: record.origin,
    figures: orderFigures(record.figures, record.class, query.variant),
    variants: orderVariants(record, query.variant),
    ...(nato && { nato }),
    ...(maker && { maker }),
    ...serviceOf(record, query.variant),
    ...(appeared && { appeared }),
    ...(status && { status }),
    ...(propulsion && { propulsion }),
    ...(role && { role }),
    ...(armament && { armament }),
    ...(operators && { operators }),
  };
}

/** Since when the variant that was asked for serves, else the family, else the first of its variants that is dated. */
function serviceOf(
  { inService, variants = [] }: WeaponRecord,
  named: string | undefined,
): Pick<WeaponCard, 'inService' | 'inServiceOf'> {
  const dated = variants.flatMap(({ name, inService: since }) => (since ? [{ name, since }] : []));
  const own = dated.find(({ name }) => name === named);
  if (inService && !own) return { inService };
  const of = own ?? dated.sort((a, b) => (a.since.value < b.since.value ? -1 : 1))[0];
  return of ? { inService: of.since, inServiceOf: of.name } : {};
}

function orderFigures(figures: readonly Figure[], cls: WeaponClass, variant: string | undefined): Figure[] {
  const order = FIGURE_ORDER[cls] ?? DEFAULT_ORDER;
  const place = ({ key }: Figure): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const own = (figure: Figure): number => (variant !== undefined && figure.variant === variant ? 0 : 1);
  // The family's own figure says more of it than that of one variant.
  const part = (figure: Figure): number => (figure.variant === undefined ? 0 : 1);
  return [...figures].sort((a, b) => own(a) - own(b) || place(a) - place(b) || part(a) - part(b));
}

function orderVariants(
  { variants = [], ships = [] }: WeaponRecord,
  named: string | undefined,
): WeaponCard['variants'] {
  // Of a class's many ships only the one the story names.
  const ship = ships.filter(({ name }) => name === named).map(({ name, hull }) => ({ name, note: hull }));
  return [...ship, ...variants]
    .map(({ name, note }) => ({
      name,
      ...(note && { note }),
      ...(name === named && { named: true as const }),
    }))
    .sort((a, b) => Number(b.named ?? false) - Number(a.named ?? false));
}

function sourceCard(compiled: CompiledCard, record: OutletRecord, query: CardQuery): SourceCard {
  return {
    ...base(compiled, record, query),
    kind: 'source',
    outlet: record.outlet,
    affiliations: record.affiliations ?? [],
    domains: record.domains,
    cited: record.cited,
    ...(record.country && { country: record.country }),
    ...(record.owner && { owner: record.owner }),
    ...(record.founded && { founded: record.founded }),
    ...(record.languages && { languages: record.languages }),
  };
}
