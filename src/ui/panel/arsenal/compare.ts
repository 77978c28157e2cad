import type { WeaponCard } from '../../../core/card';
import type { Figure, FigureKey, WeaponClass } from '../../../core/record';
import type { Member } from '../state';

/** Weapons of one class, with their figures in rows to set side by side. */
export interface Comparison {
  readonly cls: WeaponClass;
  readonly columns: readonly Column[];
  readonly keys: readonly FigureKey[];
}

/** What a weapon brings into the comparison. */
interface Column {
  readonly card: WeaponCard;
  /** The variant that all of its figures are of, when it is one. */
  readonly variant?: string;
  readonly figures: ReadonlyMap<FigureKey, readonly Figure[]>;
}

/** Groups weapons by class, in story order; of whom no figure is known is left out. */
export function comparisons(weapons: readonly Member<WeaponCard>[]): Comparison[] {
  const classes = [...new Set(weapons.map(({ card }) => card.class))];
  return classes.flatMap((cls) => {
    const columns = weapons.filter(({ card }) => card.class === cls && card.figures.length > 0).map(columnOf);
    // Each card has its figures in the order of the class; what only a later one has comes after.
    const keys = [...new Set(columns.flatMap(({ figures }) => [...figures.keys()]))];
    return columns.length > 0 ? [{ cls, columns, keys }] : [];
  });
}

/**
 * The figures of one kind that speak for a weapon: those of the very variant that the story names, else those of the
 * family, else those of its variants.
 */
export function figuresOf({ card, entry }: Member<WeaponCard>, key: FigureKey): readonly Figure[] {
  const all = card.figures.filter((figure) => figure.key === key);
  const named = all.filter(({ variant }) => variant !== undefined && variant === entry.variant);
  if (named.length > 0) return named;
  const family = all.filter(({ variant }) => variant === undefined);
  return family.length > 0 ? family : all;
}

function columnOf(member: Member<WeaponCard>): Column {
  const { card } = member;
  const keys = [...new Set(card.figures.map(({ key }) => key))];
  const figures = new Map(keys.map((key) => [key, figuresOf(member, key)] as const));
  const variants = new Set([...figures.values()].flat().map(({ variant }) => variant));
  const [variant] = variants;
  return { card, figures, ...(variants.size === 1 && variant !== undefined && { variant }) };
}
