import { packSections, starts, textHash } from '../bytes';
import { OFFICE_KINDS } from '../record';
import type { TableInput } from './input';
import { CAREERS, ENTITY_KINDS, MAGIC, packDay, SECTION_COUNT, SLUG, VERSION } from './layout';

/** Builds the resolution table's file; the same input gives the same bytes. */
export function buildTable(input: TableInput): ArrayBuffer {
  const { entities, offices, rows } = input;
  const texts = new TextPool();
  const ids = entities.map(({ id }) =>
    /^Q\d{1,9}$/.test(id) ? Number(id.slice(1)) : (SLUG | texts.add(id)) >>> 0,
  );
  // Countries have the same offices: "ir/" and "minister-of-defence" are kept once each.
  const officeIds = offices.map(({ id }) => {
    const at = id.indexOf('/') + 1;
    return { prefix: texts.add(id.slice(0, at)), slug: texts.add(id.slice(at)) };
  });
  const firstVariant = texts.length;
  for (const variant of input.variants) texts.append(variant);
  const firstCountry = texts.length;
  for (const country of input.countries) texts.append(country);

  const terms = starts(entities.map((entity) => entity.terms));
  const given = starts(entities.map((entity) => entity.given.map(textHash)));
  const chains = starts(
    entities.map((entity) =>
      entity.chains.flatMap((tokens) =>
        tokens.map((token, i) => textHash(token) + (i < tokens.length - 1 ? 1 : 0)),
      ),
    ),
  );
  const holders = starts(holdersByOffice(input));
  const hosts = input.hosts
    .map(({ host, entity }) => ({ hash: textHash(host), entity }))
    .sort((a, b) => a.hash - b.hash || a.entity - b.entity);
  const sections = [
    Uint8Array.from(
      entities,
      ({ kind, career }) => ENTITY_KINDS.indexOf(kind) | ((career ? CAREERS.indexOf(career) + 1 : 0) << 4),
    ),
    Uint8Array.from(entities, ({ prior }) => prior),
    Uint16Array.from(entities, ({ country }) => country + 1),
    Uint32Array.from(ids),
    Uint16Array.from(entities, ({ born }) => packDay(born)),
    terms.starts,
    Uint16Array.from(terms.flat, ({ office }) => office),
    Uint16Array.from(terms.flat, ({ from }) => packDay(from)),
    Uint16Array.from(terms.flat, ({ to, seen }) => packDay(to ?? seen)),
    Uint8Array.from(terms.flat, ({ to }) => (to === null ? 1 : 0)),
    given.starts,
    Uint32Array.from(given.flat),
    chains.starts,
    Uint32Array.from(chains.flat),
    Uint8Array.from(offices, ({ kind }) => OFFICE_KINDS.indexOf(kind)),
    Uint8Array.from(offices, ({ rank }) => rank),
    Uint8Array.from(offices, ({ single }) => (single ? 1 : 0)),
    Uint16Array.from(offices, ({ country }) => country + 1),
    Uint32Array.from(officeIds, ({ prefix }) => prefix),
    Uint32Array.from(officeIds, ({ slug }) => slug),
    holders.starts,
    Uint32Array.from(holders.flat),
    Uint32Array.from(rows, ({ target }) => target),
    Uint8Array.from(rows, ({ cls }) => cls),
    Uint8Array.from(rows, ({ aux }) => aux),
    Uint16Array.from(rows, ({ extra }) => extra),
    Uint32Array.from(hosts, ({ hash }) => hash),
    Uint32Array.from(hosts, ({ entity }) => entity),
    texts.starts(),
    texts.bytes(),
    Uint32Array.from([firstVariant, firstCountry]),
    Uint8Array.from(entities, ({ bearers }) => Math.min(255, bearers.surname)),
    Uint8Array.from(entities, ({ bearers }) => Math.min(255, bearers.given)),
  ];
  if (sections.length !== SECTION_COUNT) throw new Error('layout and builder disagree');
  return packSections(MAGIC, VERSION, input.buildId, sections);
}

/** For each office, the indices of its terms in the flat list, by start. */
function holdersByOffice({ entities, offices }: TableInput): number[][] {
  const lists: { entity: number; term: number; from: number }[][] = offices.map(() => []);
  let term = 0;
  entities.forEach((entity, number) => {
    for (const { office, from } of entity.terms)
      lists[office]!.push({ entity: number, term: term++, from: packDay(from) });
  });
  return lists.map((list) =>
    list.sort((a, b) => a.from - b.from || a.entity - b.entity).map(({ term }) => term),
  );
}

class TextPool {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  get length(): number {
    return this.#texts.length;
  }

  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.append(text);
  }

  append(text: string): number {
    return this.#texts.push(text) - 1;
  }

  starts(): Uint32Array {
    return starts(this.#texts.map((text) => [...new TextEncoder().encode(text)])).starts;
  }

  bytes(): Uint8Array {
    return new TextEncoder().encode(this.#texts.join(''));
  }
}
