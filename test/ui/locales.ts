import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../src/ui/words';
import { type Messages, wordsFrom } from '../../src/ui/words/english';

const FOLDER = 'src/ui/locales';

/** The languages that the extension speaks. */
export const LOCALES = readdirSync(FOLDER).sort();

export const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;

export const english = messagesOf('en');

/** The words of a language, as a reader of it has them. */
export const wordsIn = (locale: string): Words => wordsFrom(messagesOf(locale), [locale]);
