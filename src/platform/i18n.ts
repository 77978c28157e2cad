import browser from 'webextension-polyfill';

/** The message of that name in the reader's language, with `$1`…`$9` filled in; the name itself when it is unknown. */
export function translated(name: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(name, [...values]) || name;
}
