import { lowerBound, openSections, type Packed, textHash, viewOf } from '../bytes';
import { type EntityKind, OFFICE_KINDS, type OfficeKind } from '../record';
import type { DayNumber } from '../time/day';
import {
  CAREERS,
  type Career,
  ENTITY_KINDS,
  MAGIC,
  NO_DAY,
  SECTION,
  SECTION_COUNT,
  SLUG,
  unpackDay,
  VERSION,
} from './layout';
import type { Row, Table, TableTerm } from './table';

const UTF8 = new TextDecoder();

/**
 * An opened resolution table: typed views into one buffer, with the questions the resolver asks of them.
 */
class PackedTable implements Table {
  readonly buildId: number;
  readonly #packed: Packed;
  readonly #kinds: Uint8Array;
  readonly #priors: Uint8Array;
  readonly #countries: Uint16Array;
  readonly #ids: Uint32Array;
  readonly #born: Uint16Array;
  readonly #termStarts: Uint32Array;
  readonly #termOffices: Uint16Array;
  readonly #termFrom: Uint16Array;
  readonly #termTo: Uint16Array;
  readonly #termOpen: Uint8Array;
  readonly #givenStarts: Uint32Array;
  readonly #given: Uint32Array;
  readonly #chainStarts: Uint32Array;
  readonly #chains: Uint32Array;
  readonly #officeKinds: Uint8Array;
  readonly #officeRanks: Uint8Array;
  readonly #officeSingle: Uint8Array;
  readonly #officeCountries: Uint16Array;
  readonly #holderStarts: Uint32Array;
  readonly #holders: Uint32Array;
  readonly #rowTargets: Uint32Array;
  readonly #rowClasses: Uint8Array;
  readonly #rowAux: Uint8Array;
  readonly #rowExtra: Uint16Array;
  readonly #textStarts: Uint32Array;
  readonly #texts: Uint8Array;
  #bySlug: ReadonlyMap<string, number> | null = null;
  readonly #firstVariant: number;
  readonly #firstCountry: number;

  constructor(packed: Packed) {
    const u8 = (section: number): Uint8Array => viewOf(packed, section, Uint8Array);
    const u16 = (section: number): Uint16Array => viewOf(packed, section, Uint16Array);
    const u32 = (section: number): Uint32Array => viewOf(packed, section, Uint32Array);
    this.buildId = packed.buildId;
    this.#packed = packed;
    this.#kinds = u8(SECTION.kinds);
    this.#priors = u8(SECTION.priors);
    this.#countries = u16(SECTION.countries);
    this.#ids = u32(SECTION.ids);
    this.#born = u16(SECTION.born);
    this.#termStarts = u32(SECTION.termStarts);
    this.#termOffices = u16(SECTION.termOffices);
    this.#termFrom = u16(SECTION.termFrom);
    this.#termTo = u16(SECTION.termTo);
    this.#termOpen = u8(SECTION.termOpen);
    this.#givenStarts = u32(SECTION.givenStarts);
    this.#given = u32(SECTION.given);
    this.#chainStarts = u32(SECTION.chainStarts);
    this.#chains = u32(SECTION.chains);
    this.#officeKinds = u8(SECTION.officeKinds);
    this.#officeRanks = u8(SECTION.officeRanks);
    this.#officeSingle = u8(SECTION.officeSingle);
    this.#officeCountries = u16(SECTION.officeCountries);
    this.#holderStarts = u32(SECTION.holderStarts);
    this.#holders = u32(SECTION.holders);
    this.#rowTargets = u32(SECTION.rowTargets);
    this.#rowClasses = u8(SECTION.rowClasses);
    this.#rowAux = u8(SECTION.rowAux);
    this.#rowExtra = u16(SECTION.rowExtra);
    this.#textStarts = u32(SECTION.textStarts);
    this.#texts = u8(SECTION.texts);
    [this.#firstVariant = 0, this.#firstCountry = 0] = u32(SECTION.parameters);
  }

  get entityCount(): number {
    return this.#kinds.length;
  }

  get officeCount(): number {
    return this.#officeKinds.length;
  }

  get rowCount(): number {
    return this.#rowTargets.length;
  }

  get variantCount(): number {
    return this.#firstCountry - this.#firstVariant;
  }

  get countries(): readonly string[] {
    const count = this.#textStarts.length - 1 - this.#firstCountry;
    return Array.from({ length: count }, (_, country) => this.countryCode(country));
  }

  kind(entity: number): EntityKind {
    return ENTITY_KINDS[this.#kinds[entity]! & 15]!;
  }

  career(entity: number): Career | null {
    return CAREERS[(this.#kinds[entity]! >> 4) - 1] ?? null;
  }

  id(entity: number): string {
    const id = this.#ids[entity]!;
    return id & SLUG ? this.#text(id & ~SLUG) : `Q${id}`;
  }

  find(id: string): number | null {
    const wikidata = /^Q(\d{1,9})$/.exec(id)?.[1];
    if (wikidata === undefined) return this.#slugs().get(id) ?? null;
    const found = this.#ids.indexOf(Number(wikidata));
    return found < 0 ? null : found;
  }

  /** Entities by their slug: seldom asked for, so made when first asked for. */
  #slugs(): ReadonlyMap<string, number> {
    if (!this.#bySlug) {
      const bySlug = new Map<string, number>();
      this.#ids.forEach((id, entity) => {
        if (id & SLUG) bySlug.set(this.id(entity), entity);
      });
      this.#bySlug = bySlug;
    }
    return this.#bySlug;
  }

  prior(entity: number): number {
    return this.#priors[entity]!;
  }

  bearers(entity: number): { readonly surname: number; readonly given: number } {
    return {
      surname: viewOf(this.#packed, SECTION.surnameBearers, Uint8Array)[entity]!,
      given: viewOf(this.#packed, SECTION.givenBearers, Uint8Array)[entity]!,
    };
  }

  country(entity: number): number {
    return this.#countries[entity]! - 1;
  }

  born(entity: number): DayNumber | null {
    const day = this.#born[entity]!;
    return day === NO_DAY ? null : unpackDay(day);
  }

  terms(entity: number): TableTerm[] {
    const terms: TableTerm[] = [];
    for (let i = this.#termStarts[entity]!; i < this.#termStarts[entity + 1]!; i++) terms.push(this.#term(i));
    return terms;
  }

  isGiven(entity: number, token: string): boolean {
    const hash = textHash(token);
    for (let i = this.#givenStarts[entity]!; i < this.#givenStarts[entity + 1]!; i++) {
      if (this.#given[i] === hash) return true;
    }
    return false;
  }

  chains(entity: number): number[][] {
    const lists: number[][] = [];
    let list: number[] = [];
    for (let i = this.#chainStarts[entity]!; i < this.#chainStarts[entity + 1]!; i++) {
      const packed = this.#chains[i]!;
      list.push((packed & ~1) >>> 0);
      if (packed & 1) continue;
      lists.push(list);
      list = [];
    }
    return lists;
  }

  officeKind(office: number): OfficeKind {
    return OFFICE_KINDS[this.#officeKinds[office]!]!;
  }

  officeRank(office: number): number {
    return this.#officeRanks[office]!;
  }

  officeIsSingle(office: number): boolean {
    return this.#officeSingle[office] === 1;
  }

  officeCountry(office: number): number {
    return this.#officeCountries[office]! - 1;
  }

  officeId(office: number): string {
    const part = (section: number): string => this.#text(viewOf(this.#packed, section, Uint32Array)[office]!);
    return part(SECTION.officePrefixes) + part(SECTION.officeSlugs);
  }

  holders(office: number): { readonly entity: number; readonly term: TableTerm }[] {
    const holders = [];
    for (let i = this.#holderStarts[office]!; i < this.#holderStarts[office + 1]!; i++) {
      const term = this.#holders[i]!;
      holders.push({ entity: lowerBound(this.#termStarts, term + 1) - 1, term: this.#term(term) });
    }
    return holders;
  }

  row(index: number): Row {
    return {
      target: this.#rowTargets[index]!,
      cls: this.#rowClasses[index]!,
      aux: this.#rowAux[index]!,
      extra: this.#rowExtra[index]!,
    };
  }

  variant(index: number): string {
    return this.#text(this.#firstVariant + index);
  }

  countryCode(country: number): string {
    return this.#text(this.#firstCountry + country);
  }

  publisher(host: string): number | null {
    const hashes = viewOf(this.#packed, SECTION.hostHashes, Uint32Array);
    for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const hash = textHash(name);
      const at = lowerBound(hashes, hash);
      if (hashes[at] === hash) return viewOf(this.#packed, SECTION.hostEntities, Uint32Array)[at]!;
    }
    return null;
  }

  #term(i: number): TableTerm {
    const from = this.#termFrom[i]!;
    const last = this.#termTo[i] === NO_DAY ? Number.NEGATIVE_INFINITY : unpackDay(this.#termTo[i]!);
    return {
      office: this.#termOffices[i]!,
      from: from === NO_DAY ? Number.NEGATIVE_INFINITY : unpackDay(from),
      to: this.#termOpen[i] === 1 ? Number.POSITIVE_INFINITY : last,
      seen: last,
    };
  }

  #text(index: number): string {
    return UTF8.decode(this.#texts.subarray(this.#textStarts[index]!, this.#textStarts[index + 1]!));
  }
}

/**
 * Opens a resolution table without parsing it.
 *
 * @throws DamagedFileError when it is no table of this version, cut short or changed
 */
export function openTable(buffer: ArrayBuffer): Table {
  return new PackedTable(openSections(buffer, 'the resolution table', MAGIC, VERSION, SECTION_COUNT));
}
