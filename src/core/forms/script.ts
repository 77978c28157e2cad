import { isUnspaced } from '../fold/classes';

/** How names are written in a script: what may stand before, after and inside them. */
export type Script = 'latin' | 'cyrillic' | 'hebrew' | 'arabic' | 'unspaced' | 'other';

/** The script of a folded token, by its first letter. */
export function scriptOf(token: string): Script {
  const unit = token.charCodeAt(0);
  if (unit < 0x250) return 'latin';
  if (unit >= 0x400 && unit <= 0x52f) return 'cyrillic';
  if (unit >= 0x5d0 && unit <= 0x5ea) return 'hebrew';
  if (unit >= 0x620 && unit <= 0x6ff) return 'arabic';
  return isUnspaced(unit) ? 'unspaced' : 'other';
}

/** Whether a text has letters beyond Latin that names of the form index are written with. */
export const hasOtherScript = (text: string): boolean =>
  /[\u0400-\u06ff\u3040-\ud7a3\uf900-\ufaff]/.test(text);
