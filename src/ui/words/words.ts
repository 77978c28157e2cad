import type { PartialDate } from '../../core/time/day';
import { OWN_NAMES } from './countries';
import { type Grammar, grammarOf } from './grammar';
import { asEnglish, isolated } from './isolates';
import { type Message, Voice } from './voice';

/** How to speak to the reader: messages, dates, numbers and country names in one language. */
export class Words extends Voice {
  /** The reader's own variety of it, where the browser tells: how dates are written, and whether miles mean more. */
  readonly locale: string;
  /** The dataset's free text needs no marking, and no label beside it: the reader's messages are English too. */
  readonly inEnglish: boolean;
  readonly #grammar: Grammar;
  readonly #regions: Intl.DisplayNames;
  readonly #languages: Intl.DisplayNames;
  readonly #number: Intl.NumberFormat;
  readonly #plurals: Intl.PluralRules;

  /**
   * @param message one language's messages: it names itself and its direction in two of them
   * @param preferred the reader's languages, of which one like the messages' decides how dates are written
   */
  constructor(message: Message, preferred: readonly string[] = []) {
    super(message);
    this.locale = preferred.find((one) => isVarietyOf(one, this.lang)) ?? this.lang;
    this.inEnglish = isVarietyOf(this.lang, 'en');
    this.#grammar = grammarOf(this.lang);
    this.#regions = new Intl.DisplayNames([this.lang, 'en'], { type: 'region', fallback: 'code' });
    this.#languages = new Intl.DisplayNames([this.lang, 'en'], { type: 'language', fallback: 'code' });
    this.#number = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 1 });
    this.#plurals = new Intl.PluralRules(this.lang);
  }

  /**
   * A message that counts: the form of the language's plural that fits, with the number as `$1`. Its messages are named
   * `name_one`, `name_few`, … , `name_other`.
   */
  count(name: string, count: number, ...values: readonly string[]): string {
    const form = `${name}_${this.#plurals.select(count)}`;
    // A browser may tell more forms apart than its language had when the messages were written.
    const known = this.message(form) === form ? `${name}_other` : form;
    return this.message(known, this.number(count), ...values);
  }

  /** Free text of the dataset, which is English in every language. */
  english(text: string): string {
    return this.inEnglish ? text : asEnglish(text);
  }

  country(code: string): string {
    return OWN_NAMES.has(code) ? this.message(`country${code}`) : (this.#regions.of(code) ?? code);
  }

  /** A country as `officeOf` wants it: in English some take their article. */
  ofCountry(code: string): string {
    const { article } = this.#grammar;
    const name = this.country(code);
    return article?.countries.has(code) ? `${article.text} ${name}` : name;
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
    const withDay = day !== undefined && most === 'day';
    return this.#dateFormat(month !== undefined, withDay).format(utc(year!, month, withDay ? day : 1));
  }

  /** The month or year of a date, as it stands after "since", "until" or "before". */
  monthAfter(date: PartialDate): string {
    const [year, month] = date.split('-').map(Number);
    if (!this.#grammar.monthsInflect || month === undefined) return this.date(date, 'month');
    // In a full date the month has the case that is wanted; the day and what parts it from the month go.
    const parts = this.#dateFormat(true, true).formatToParts(utc(year!, month, 1));
    const from = parts.findIndex(({ type }) => type === 'month');
    return parts
      .slice(from)
      .map(({ value }) => value)
      .join('');
  }

  /** A measure, or a span of measures, with its unit as `Intl` names it: "75–200 km". */
  unit(unit: string, value: number, upTo = value): string {
    const format = new Intl.NumberFormat(this.locale, {
      style: 'unit',
      unit,
      // No language shortens hours the way its newspapers do.
      unitDisplay: this.#grammar.longUnits || unit === 'hour' ? 'long' : 'short',
      maximumFractionDigits: 1,
    });
    return upTo === value ? format.format(value) : format.formatRange(value, upTo);
  }

  /** A number, or a span of numbers: "75–200". */
  span(value: number, upTo = value): string {
    return upTo === value ? this.number(value) : this.#number.formatRange(value, upTo);
  }

  /** Things side by side: "a, b, c". */
  list(items: readonly string[]): string {
    const [first = '', ...rest] = items;
    return rest.reduce((list, item) => this.message('listed', list, item), isolated(first, this.dir));
  }

  #dateFormat(withMonth: boolean, withDay: boolean): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.locale, {
      timeZone: 'UTC',
      // The calendar of the stories, whatever the reader's own: a date must be found again on the page.
      calendar: 'gregory',
      year: 'numeric',
      ...(withMonth && { month: 'short' }),
      ...(withDay && { day: 'numeric' }),
    });
  }
}

const utc = (year: number, month = 1, day = 1): Date => new Date(Date.UTC(year, month - 1, day));

function isVarietyOf(tag: string, lang: string): boolean {
  try {
    return new Intl.Locale(tag).language === new Intl.Locale(lang).language;
  } catch {
    return false;
  }
}
