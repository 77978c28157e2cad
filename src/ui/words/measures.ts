import type { Figure } from '../../core/record';
import { FIGURES } from '../../core/record';
import type { Words } from './words';

/** Units of `Intl` for those of the record; the others have messages of their own. */
const INTL_UNIT: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  'km/h': 'kilometer-per-hour',
  kg: 'kilogram',
  mm: 'millimeter',
  h: 'hour',
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
  const span = spanOf(words, value, upTo);
  const unit = FIGURES[key];
  const known = INTL_UNIT[unit];
  if (known) return words.unit(span, known);
  if (unit === 'Mach') return words.message('unitMach', span);
  if (unit === 't') return words.message('unitTonnes', span);
  return unit === 'kt' ? words.message('unitKilotonnes', span) : span;
}

/** The same figure in miles, feet or pounds; `undefined` where readers do not use them. */
export function customaryValue(words: Words, { key, value, upTo }: Figure): string | undefined {
  const customary = CUSTOMARY[FIGURES[key]];
  if (!customary || !usesMiles(words.locale)) return undefined;
  const [unit, factor] = customary;
  const [least, most] = [value, upTo].map((one) => one && toTwoFigures(one * factor));
  return words.unit(spanOf(words, least!, most), unit);
}

/** Whether readers of a locale think in miles. A language alone stands for where most of its speakers live. */
export function usesMiles(locale: string): boolean {
  return MILES.has(new Intl.Locale(locale).maximize().region ?? '');
}

const spanOf = (words: Words, value: number, upTo: number | undefined): string =>
  upTo === undefined || upTo === value ? words.number(value) : `${words.number(value)}–${words.number(upTo)}`;

/** A converted figure must not look more exact than the one it comes from. */
const toTwoFigures = (value: number): number => Number(value.toPrecision(value < 100 ? 2 : 3));
