import type { PartialDate } from '../time/day';
import type { Cited, Fact } from './cited';
import type { Name, NamePolicy } from './name';

/** What a weapon is; its class chooses the figures that its card leads with. */
export const WEAPON_CLASSES = [
  'air-defence',
  'manpads',
  'missile-defence',
  'ballistic-missile',
  'cruise-missile',
  'anti-ship-missile',
  'anti-tank-missile',
  'air-to-air-missile',
  'air-to-surface-missile',
  'hypersonic',
  'rocket-artillery',
  'artillery',
  'mortar',
  'tank',
  'armoured-vehicle',
  'fighter',
  'attack-aircraft',
  'bomber',
  'transport-aircraft',
  'support-aircraft',
  'trainer',
  'helicopter',
  'drone',
  'loitering-munition',
  'aircraft-carrier',
  'surface-ship',
  'submarine',
  'torpedo',
  'naval-mine',
  'bomb',
  'munition',
  'small-arm',
  'nuclear-weapon',
  'chemical-weapon',
  'radar',
  'electronic-warfare',
  'space-launcher',
  'vehicle',
] as const;

export type WeaponClass = (typeof WEAPON_CLASSES)[number];

/** What is measured; units are fixed by the key, so that two weapons can be set side by side. */
export const FIGURES = {
  range: 'km',
  altitude: 'm',
  speed: 'km/h',
  mach: 'Mach',
  payload: 'kg',
  warhead: 'kg',
  yield: 'kt',
  cep: 'm',
  mass: 'kg',
  length: 'm',
  wingspan: 'm',
  displacement: 't',
  crew: 'people',
  calibre: 'mm',
  endurance: 'h',
  aircraft: 'aircraft',
  missiles: 'missiles',
  depth: 'm',
} as const;

/** A kind of figure, by its key in {@link FIGURES}. */
export type FigureKey = keyof typeof FIGURES;

/** A figure, or a span of figures when variants or sources span one; in the unit {@link FIGURES} gives. */
export interface Figure extends Cited {
  readonly key: FigureKey;
  readonly value: number;
  /** The upper end, when the figure is a span. */
  readonly upTo?: number;
  /** The variant it is true of, by its name; absent for the family. */
  readonly variant?: string;
}

/** A variant that the press names apart from its family. */
export interface WeaponVariant {
  readonly name: string;
  readonly names?: readonly Name[];
  readonly note?: string;
  readonly inService?: Fact<PartialDate>;
}

/** A ship that the press knows by name. */
export interface Ship extends Cited {
  /** As the press writes it first: "USS Cole", "Admiral Kuznetsov", "INS Vikrant". */
  readonly name: string;
  /** Where that is a person, a place or a word too. Absent: `free`. */
  readonly policy?: NamePolicy;
  /** Other ways of writing it: "USS Eisenhower", "the carrier Liaoning". */
  readonly names?: readonly Name[];
  /** The hull number as its navy writes it: "DDG 67". */
  readonly hull?: string;
}

/** A run of hull numbers that a navy gave to one class alone: "DDG 51" to "DDG 150". */
export interface HullRange {
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
}

/** What is said of a weapon alike in its record and on its card. */
export interface WeaponFacts {
  readonly class: WeaponClass;
  readonly nato?: Fact<string>;
  /** What it is, in plain words, no article: "long-range surface-to-air missile system". */
  readonly what: Fact<string>;
  /** Countries that made it, as codes, the first the main one. */
  readonly origin: Fact<readonly string[]>;
  readonly maker?: Fact<string>;
  readonly inService?: Fact<PartialDate>;
  /** First flown, test-fired, launched or built: where it never served, or nobody says since when. */
  readonly appeared?: Fact<PartialDate>;
  /** Where it stands, of what has not entered service: "in development", "under construction". */
  readonly status?: Fact<string>;
  readonly propulsion?: Fact<string>;
  readonly role?: Fact<string>;
  readonly armament?: Fact<string>;
  /** Known operators, as country codes or organisation names; only what the source states. */
  readonly operators?: Fact<readonly string[]>;
}

/** A family of weapons, or a class of ships. */
export interface WeaponRecord extends WeaponFacts {
  readonly id: string;
  readonly kind: 'weapon';
  /** The designation or name the press uses most: "S-300", "M1 Abrams". */
  readonly name: string;
  /** Where the bare `name` is a word, a person or a place. Absent: `free`. */
  readonly policy?: NamePolicy;
  readonly names: readonly Name[];
  readonly figures: readonly Figure[];
  readonly variants?: readonly WeaponVariant[];
  /** Of a class of ships: those known by name. */
  readonly ships?: readonly Ship[];
  /** Of a class of ships: its hull numbers, so that a ship we do not know by name is known by its number. */
  readonly hulls?: Fact<readonly HullRange[]>;
  /** The family it belongs to, by id ("R-36" for "R-36M2"). */
  readonly family?: string;
  readonly wikipedia?: string;
  readonly wikidata?: string;
}
