import { plainText } from '../../words';
import type { ShownStory } from '../state';

/** Long enough to tell stories apart; file systems take 255 bytes, and a letter may be four. */
const LONGEST = 60;

/** What a story's text is saved as: its day, and the words of its title, in signs that every file system takes. */
export function fileNameOf({ date, title }: Pick<ShownStory, 'date' | 'title'>): string {
  const words = plainText(title)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const name = [...(date ? [date] : []), ...(words ?? ['story'])].join('-');
  return `${[...name].slice(0, LONGEST).join('').replace(/-+$/, '')}.md`;
}
