import type { Figure } from '../../core/record';
import { FIGURES } from '../../core/record';
import type { Words } from './words';

/** Units of `Intl` for those of the record. */
const INTL_UNIT: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  'km/h': 'kilometer-per-hour',
  kg: 'kilogram',
  mm: 'millimeter',
  h: 'hour',
};

/** Messages for the units that `Intl` does not know. What is counted (crew, missiles) needs none. */
const OWN_UNIT: Readonly<Record<string, string>> = {
  Mach: 'unitMach',
  t: 'unitTonnes',
  kt: 'unitKilotonnes',
};

/** The unit that readers in some countries are used to, and how many of it are one of the record's. */
const CUSTOMARY: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  km: ['mile', 0.621371],
  m: ['foot', 3.28084],
  'km/h': ['mile-per-hour', 0.621371],
  kg: ['pound', 2.20462],
};

/** Where road signs are in miles: the United States, the United Kingdom, Liberia, Myanmar. */
const MILES = new Set(['US', 'GB', 'LR', 'MM']);

/** A figure with its unit, metric as the record has it: "75–200 km". */
export function figureValue(words: Words, { key, value, upTo }: Figure): string {
  const unit = FIGURES[key];
  const known = INTL_UNIT[unit];
  if (known) return words.unit(known, value, upTo);
  const span = words.span(value, upTo);
  const message = OWN_UNIT[unit];
  return message ? words.message(message, span) : span;
}

/** The same figure in miles, feet or pounds; `undefined` where readers do not use them. */
export function customaryValue(words: Words, { key, value, upTo }: Figure): string | undefined {
  const customary = CUSTOMARY[FIGURES[key]];
  if (!customary || !usesMiles(words.locale)) return undefined;
  const [unit, factor] = customary;
  return words.unit(
    unit,
    toTwoFigures(value * factor),
    upTo === undefined ? undefined : toTwoFigures(upTo * factor),
  );
}

/** Whether readers of a locale think in miles. A language alone stands for where most of its speakers live. */
function usesMiles(locale: string): boolean {
  return MILES.has(new Intl.Locale(locale).maximize().region ?? '');
}

/** A converted figure must not look more exact than the one it comes from. */
const toTwoFigures = (value: number): number => Number(value.toPrecision(value < 100 ? 2 : 3));
