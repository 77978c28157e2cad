import {
  type CardModel,
  type CompiledCard,
  type CompiledTerm,
  cardOf,
  type OfficialCard,
} from '../../src/core/card';
import type { Citation, WeaponRecord } from '../../src/core/record';

/** Cards as a reader meets them, made from compiled records of our own. */
const citation: Citation = {
  id: 'page',
  title: 'A page',
  url: 'https://example.org/',
  publisher: 'Example',
  date: '2022',
  accessed: '2026-11-24',
};
export const cited = { source: 'page', asOf: '2022-07' };

const term = (
  title: string,
  from: string | undefined,
  to: string | undefined,
  more: Partial<CompiledTerm> = {},
): CompiledTerm => ({
  office: `ir/${title.toLowerCase().replaceAll(' ', '-')}`,
  officeKind: 'defence',
  title,
  country: 'IR',
  rank: 85,
  ...(from && { from }),
  ...(to && { to }),
  ...cited,
  ...more,
});

export const person = (terms: readonly CompiledTerm[]): CompiledCard => ({
  entity: 1,
  record: {
    id: 'Q1',
    kind: 'official',
    name: 'Ann Example',
    names: [
      { text: 'Ann Example', class: 'full' },
      { text: 'Anne Example', class: 'variant' },
      { text: 'آن', class: 'native', lang: 'fa' },
    ],
    country: 'IR',
    listings: [{ list: 'ofac-sdn', since: '2019-11-04', ...cited }],
    wikipedia: 'Ann Example',
  },
  terms,
  citations: { page: citation },
});

export const minister = term('Minister of Defence', '2013-08-15', '2017-08-20', {
  before: { name: 'Bob Before', entity: 2 },
  after: { name: 'Cy After' },
});

export const officialCard = (
  terms: readonly CompiledTerm[],
  date: string | null,
  today = '2026-11-24',
): OfficialCard => cardOf(person(terms), { entity: 1, date, today }) as OfficialCard;

export { term };

/** A weapon of which nobody says since when it serves. */
const UNDATED: WeaponRecord = {
  id: 's-1',
  kind: 'weapon',
  class: 'air-defence',
  name: 'S-1',
  names: [],
  nato: { value: 'SA-1', ...cited },
  what: { value: 'long-range surface-to-air missile system', ...cited },
  origin: { value: ['SU', 'RU'], ...cited },
  figures: [
    { key: 'altitude', value: 27_000, ...cited },
    { key: 'range', value: 75, upTo: 200, ...cited },
    { key: 'range', value: 400, variant: 'S-1B', ...cited },
  ],
  variants: [{ name: 'S-1A' }, { name: 'S-1B' }],
};

const cardOfWeapon = (record: WeaponRecord, variant?: string): CardModel =>
  cardOf(
    { entity: 3, record, citations: { page: citation } },
    { entity: 3, date: '2016-02-16', today: '2026-11-24', ...(variant && { variant }) },
  );

export const weaponCard = (variant?: string, more: Partial<WeaponRecord> = {}): CardModel =>
  cardOfWeapon({ ...UNDATED, inService: { value: '1978', ...cited }, ...more }, variant);

export const undatedWeaponCard = (variants: NonNullable<WeaponRecord['variants']>): CardModel =>
  cardOfWeapon({ ...UNDATED, variants });

export const sourceCard = (): CardModel =>
  cardOf(
    {
      entity: 4,
      record: {
        id: 'agency',
        kind: 'source',
        name: 'Example News Agency',
        outlet: 'agency',
        names: [],
        country: 'IR',
        affiliations: [
          {
            label: 'SC',
            meaning: 'state-controlled media',
            by: 'State Media Monitor',
            source: 'page',
            asOf: '2024-02',
          },
        ],
        domains: ['example.org'],
        cited,
      },
      citations: { page: citation },
    },
    { entity: 4, date: '2016-02-16', today: '2026-11-24' },
  );
