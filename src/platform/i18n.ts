import { browser } from './browser';

/**
 * The message of that name in the reader's language, with `$1`…`$9` filled in; the name itself when it is unknown. The
 * browser keeps the messages: no script carries any, and a language that lacks one falls back to English.
 */
export function translated(name: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(name, [...values]) || name;
}

/** The languages that the reader prefers, as BCP 47, with the country where the browser knows it. */
export const preferredLanguages = (): readonly string[] => navigator.languages;
