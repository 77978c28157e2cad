import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sample story that `npm start` shows. */
export const SAMPLE = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'src', 'cli', 'sample', 'story.html'),
  'utf8',
);

/** Where the tests serve it: an installed host. */
export const SAMPLE_PLACE = 'www.reuters.com/world/sample-story';

export interface Expected {
  /** As the page writes it. */
  readonly text: string;
  readonly kind: 'official' | 'weapon' | 'source';
  /** What its card must say: whose it is and, for officials, the office on 16 February 2016. */
  readonly says: readonly RegExp[];
}

/** The cast of the sample story: who is meant, and what each was on its day. */
export const CAST: readonly Expected[] = [
  { text: 'Hossein Dehghan', kind: 'official', says: [/Hossein Dehghan/, /Minister of Defence/i, /Iran/] },
  { text: 'Vladimir Putin', kind: 'official', says: [/Vladimir Putin/, /President/, /Russia/] },
  { text: 'Sergei Shoigu', kind: 'official', says: [/Sergei Shoigu/, /Minister of Defence/i, /Russia/] },
  { text: 'Bashar Assad', kind: 'official', says: [/Bashar (al-)?Assad/, /President/, /Syria/] },
  { text: 'Benjamin Netanyahu', kind: 'official', says: [/Benjamin Netanyahu/, /Prime Minister/, /Israel/] },
  {
    text: 'Heydari Kiyumars',
    kind: 'official',
    says: [/Kioumars Heydari/, /Deputy Commander/i, /Ground Forces/i],
  },
  { text: 'S-300', kind: 'weapon', says: [/S-300/, /surface-to-air/i] },
  { text: 'Su-30', kind: 'weapon', says: [/Su-30/, /fighter/i] },
  { text: 'T-90', kind: 'weapon', says: [/T-90/, /tank/i] },
  { text: 'Fars News Agency', kind: 'source', says: [/Fars News Agency/, /Iran/] },
  { text: 'Sputnik', kind: 'source', says: [/Sputnik/, /Russia/] },
  { text: 'AP', kind: 'source', says: [/Associated Press/] },
];
