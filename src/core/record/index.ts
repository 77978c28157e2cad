import type { OfficialRecord } from './official';
import type { OutletRecord } from './outlet';
import type { WeaponRecord } from './weapon';

/** The three kinds of entity that a card can be about. */
export type EntityKind = 'official' | 'weapon' | 'source';

/** Anything that can be marked in a story. */
export type EntityRecord = OfficialRecord | WeaponRecord | OutletRecord;

export type { Citation, CitationId, Cited, Fact } from './cited';
export type { Name, NameClass, NamePolicy } from './name';
export { OFFICE_KINDS, type OfficeId, type OfficeKind, type OfficeRecord, type OfficeTitle } from './office';
export type { Listing, OfficialRecord, Tenure } from './official';
export { type Affiliation, type NewsHost, OUTLET_KINDS, type OutletKind, type OutletRecord } from './outlet';
export type { Pack, PackReport, Unused } from './pack';
export {
  FIGURES,
  type Figure,
  type FigureKey,
  type HullRange,
  type Ship,
  WEAPON_CLASSES,
  type WeaponClass,
  type WeaponFacts,
  type WeaponRecord,
  type WeaponVariant,
} from './weapon';
