import { browser } from './browser';

/** The message of that name in the reader's language, with `$1`…`$9` filled in; the name itself when it is unknown. */
export function translated(name: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(name, [...values]) || name;
}

/** The languages that the reader prefers, as BCP 47, with the country where the browser knows it. */
export const preferredLanguages = (): readonly string[] => navigator.languages;

/**
 * The language that messages are in, as BCP 47: so far there are none but the English ones, whatever language the
 * browser shows itself in. Dates and countries are worded in it too, and pages declare it as theirs.
 */
export const uiLanguage = (): string => 'en';
