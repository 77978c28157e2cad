import { preferredLanguages, translated } from '../platform/i18n';
import { Words } from './words';

/** The words of one of the extension's own pages, whose language and direction the page takes on. */
export function pageWords(): Words {
  const words = new Words(translated, preferredLanguages());
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.dir;
  return words;
}
