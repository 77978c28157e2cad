import type { PartialDate } from '../../core/time/day';
import { ENGLISH_NAMES, OWN_NAMES, WITH_ARTICLE } from './country-articles';

/** A message in the reader's language, `$1`…`$9` filled in. */
export type Message = (name: string, ...values: readonly string[]) => string;

/** How to speak to the reader: messages, dates, numbers and country names in one language. */
export class Words {
  /** The language of the messages, as BCP 47. */
  readonly lang: string;
  /** The reader's own variety of it, where the browser tells: how dates are written, and whether miles mean more. */
  readonly locale: string;
  readonly message: Message;
  readonly #regions: Intl.DisplayNames;
  readonly #languages: Intl.DisplayNames;
  readonly #number: Intl.NumberFormat;

  constructor(lang: string, message: Message, preferred: readonly string[] = []) {
    this.lang = lang;
    this.locale = preferred.find((one) => isVarietyOf(one, lang)) ?? lang;
    this.message = message;
    this.#regions = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'code' });
    this.#languages = new Intl.DisplayNames([lang, 'en'], { type: 'language', fallback: 'code' });
    this.#number = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 1 });
  }

  country(code: string): string {
    const english = this.lang.startsWith('en') ? ENGLISH_NAMES[code] : undefined;
    return english ?? OWN_NAMES[code] ?? this.#regions.of(code) ?? code;
  }

  /** A country after "of", which in English may want its article. */
  ofCountry(code: string): string {
    const name = this.country(code);
    return this.lang.startsWith('en') && WITH_ARTICLE.has(code) ? `the ${name}` : name;
  }

  language(code: string): string {
    return this.#languages.of(code) ?? code;
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** A date as precise as it is known, and no more precise than `most`. */
  date(date: PartialDate, most: 'day' | 'month' = 'day'): string {
    const [year, month, day] = date.split('-').map(Number);
    const at = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
    return new Intl.DateTimeFormat(this.locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      ...(month && { month: 'short' }),
      ...(day && most === 'day' && { day: 'numeric' }),
    }).format(at);
  }

  unit(value: string, unit: string): string {
    // The value may be a span, so the unit's name is taken from a format of its own.
    const parts = new Intl.NumberFormat(this.locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
    }).formatToParts(2);
    return parts.map((part) => (part.type === 'integer' ? value : part.value)).join('');
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.lang, { type: 'unit', style: 'short' }).format(items);
  }
}

function isVarietyOf(tag: string, lang: string): boolean {
  try {
    return new Intl.Locale(tag).language === new Intl.Locale(lang).language;
  } catch {
    return false;
  }
}
