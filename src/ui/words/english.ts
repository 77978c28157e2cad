import messages from '../locales/en/messages.json';
import { Words } from './words';

/** A language's file of messages, in the browsers' own form. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * Words from a file of messages, without a browser: for the command line and for tests.
 *
 * @param preferred the reader's languages, of which one like the messages' decides how dates are written
 */
export const wordsFrom = (file: Messages, preferred: readonly string[] = []): Words =>
  new Words(
    (name, ...values) =>
      file[name]?.message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '') ?? name,
    preferred,
  );

/** English, whatever the reader speaks; `preferred` as {@link wordsFrom} takes it. */
export const englishWords = (preferred: readonly string[] = []): Words => wordsFrom(messages, preferred);
