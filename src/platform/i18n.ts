import browser from 'webextension-polyfill';

/** The message of that name in the reader's language, with `$1`…`$9` filled in; the name itself when it is unknown. */
export function translated(name: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(name, [...values]) || name;
}

/** The language that messages are in: so far there are none but the English ones, whatever the reader's language is. */
export const messageLanguage = (): string => 'en';

/** The language the browser shows itself in, as BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
