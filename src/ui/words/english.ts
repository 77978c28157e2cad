import messages from '../locales/en/messages.json';
import { Words } from './words';

const ENGLISH: Readonly<Record<string, { readonly message: string }>> = messages;

/**
 * The English words without a browser: for the command line and for tests.
 *
 * @param preferred the reader's languages, of which an English one decides how dates are written
 *
 * @throws when a message does not exist, naming it
 */
export const englishWords = (preferred: readonly string[] = []): Words =>
  new Words(
    'en',
    (name, ...values) => {
      const entry = ENGLISH[name];
      if (!entry) throw new Error(`there is no message "${name}"`);
      return entry.message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
    },
    preferred,
  );
