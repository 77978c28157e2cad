import type { FigureKey, OfficeKind, OutletKind, WeaponClass } from '../../core/record';
import type { Words } from './words';

/** What kind of office: "Defence". */
export const officeKindLabel = (words: Words, kind: OfficeKind): string =>
  words.message(labelName('office', kind));

/** What class of weapon: "Air defence system". */
export const weaponClassLabel = (words: Words, cls: WeaponClass): string =>
  words.message(labelName('class', cls));

/** What kind of source: "News agency". */
export const outletKindLabel = (words: Words, kind: OutletKind): string =>
  words.message(labelName('outlet', kind));

/** What is measured: "Range". */
export const figureLabel = (words: Words, key: FigureKey): string => words.message(labelName('figure', key));

/** The message of a value of the dataset: `class` and `air-defence` give `classAirDefence`. */
export const labelName = (of: 'office' | 'class' | 'outlet' | 'figure', value: string): string =>
  of + value.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
