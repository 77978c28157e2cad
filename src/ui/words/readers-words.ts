import { preferredLanguages, translated } from '../../platform/i18n';
import { Words } from './words';

/** The words of the reader's browser. */
export const readersWords = (): Words => new Words(translated, preferredLanguages());
