import type { FigureKey, WeaponClass, WeaponRecord } from '../core/record';

const MISSILE: readonly FigureKey[] = ['range'];
const AIRCRAFT: readonly FigureKey[] = ['range', 'speed', 'mach', 'payload'];
/** How far or how high an intercept reaches: either tells what an interceptor covers. */
const INTERCEPTOR: readonly FigureKey[] = ['range', 'altitude'];
const SHIP: readonly FigureKey[] = ['displacement'];
const GUN: readonly FigureKey[] = ['calibre', 'range'];
const VEHICLE: readonly FigureKey[] = ['calibre', 'mass', 'speed', 'range'];
const BLAST: readonly FigureKey[] = ['mass', 'warhead', 'yield', 'range', 'calibre'];

/** The figures of which a reader wants at least one, by class. */
const WANTED: Readonly<Record<WeaponClass, readonly FigureKey[]>> = {
  'air-defence': ['range', 'altitude', 'calibre'],
  manpads: MISSILE,
  'missile-defence': INTERCEPTOR,
  'ballistic-missile': MISSILE,
  'cruise-missile': MISSILE,
  'anti-ship-missile': MISSILE,
  'anti-tank-missile': ['range', 'calibre'],
  'air-to-air-missile': MISSILE,
  'air-to-surface-missile': MISSILE,
  hypersonic: ['range', 'mach', 'speed'],
  'rocket-artillery': GUN,
  artillery: GUN,
  mortar: GUN,
  tank: VEHICLE,
  'armoured-vehicle': VEHICLE,
  fighter: AIRCRAFT,
  'attack-aircraft': AIRCRAFT,
  bomber: AIRCRAFT,
  'transport-aircraft': AIRCRAFT,
  'support-aircraft': AIRCRAFT,
  trainer: AIRCRAFT,
  helicopter: AIRCRAFT,
  drone: ['range', 'endurance', 'speed', 'payload', 'warhead'],
  'loitering-munition': ['range', 'endurance', 'warhead'],
  'aircraft-carrier': SHIP,
  'surface-ship': SHIP,
  submarine: SHIP,
  torpedo: ['range', 'speed', 'calibre', 'mass'],
  'naval-mine': BLAST,
  bomb: BLAST,
  munition: BLAST,
  'small-arm': ['calibre', 'range', 'mass'],
  'nuclear-weapon': BLAST,
  'chemical-weapon': BLAST,
  radar: MISSILE,
  'electronic-warfare': AIRCRAFT,
  'space-launcher': ['payload', 'mass', 'range'],
  vehicle: VEHICLE,
};

/** What the families of one class tell a reader. */
interface Coverage {
  readonly cls: WeaponClass;
  readonly families: number;
  /** Those with the year of service, or of the first flight, launch or test. */
  readonly dated: number;
  /** Those with a figure that a reader wants of the class. */
  readonly measured: number;
  /** Those with a figure, and with a year or a status in its place. */
  readonly complete: number;
  /** Of the complete, those not in service yet: of them a status tells what a year tells of others. */
  readonly unfielded: number;
}

/** A card tells the year of a variant where none is known of the family. */
const isDated = ({ inService, appeared, variants = [] }: WeaponRecord): boolean =>
  inService !== undefined || appeared !== undefined || variants.some((variant) => variant.inService);

/** A status is recorded only of what never entered service: "in development", "under construction". */
const isUnfielded = (weapon: WeaponRecord): boolean => !isDated(weapon) && weapon.status !== undefined;

const isMeasured = (weapon: WeaponRecord): boolean =>
  weapon.figures.some(({ key }) => WANTED[weapon.class].includes(key));

/**
 * By class, the largest first: how many families tell a figure and their year, or that they have none yet. Type and
 * origin the schema demands.
 */
export function weaponCoverage(weapons: readonly WeaponRecord[]): Coverage[] {
  const classes = [...new Set(weapons.map((weapon) => weapon.class))];
  return classes
    .map((cls): Coverage => {
      const families = weapons.filter((weapon) => weapon.class === cls);
      const measured = families.filter(isMeasured);
      const unfielded = measured.filter(isUnfielded).length;
      return {
        cls,
        families: families.length,
        dated: families.filter(isDated).length,
        measured: measured.length,
        complete: measured.filter(isDated).length + unfielded,
        unfielded,
      };
    })
    .sort((a, b) => b.families - a.families || (a.cls < b.cls ? -1 : 1));
}
