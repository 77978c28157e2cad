import { isolated } from './isolates';

/** A message in the reader's language, `$1`…`$9` filled in; its own name when there is none. */
export type Message = (name: string, ...values: readonly string[]) => string;

/** The messages of one language: all that the card needs to draw what `Words` has worded for it. */
export class Voice {
  /** The language of the messages, as BCP 47. */
  readonly lang: string;
  /** The direction its script runs in. */
  readonly dir: 'ltr' | 'rtl';
  readonly #message: Message;

  /** @param message one language's messages: it names itself and its direction in two of them */
  constructor(message: Message) {
    this.#message = message;
    this.lang = message('language');
    this.dir = message('direction') === 'rtl' ? 'rtl' : 'ltr';
  }

  /** A message. Values that run the other way are isolated, so a name never upsets the sentence around it. */
  readonly message: Message = (name, ...values) =>
    this.#message(name, ...values.map((value) => isolated(value, this.dir)));
}
