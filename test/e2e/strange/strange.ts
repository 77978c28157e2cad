import type { BrowserName } from '../harness/reader';
import { SAMPLE } from '../harness/sample';

type Marks = readonly string[];

/** A page that does something no decent page does, and what must come of it. */
export interface Strange {
  readonly name: string;
  readonly html: string;
  readonly type?: string;
  readonly policy?: string;
  /** What is marked in it, word for word and in the page's order, and nothing else; in each browser where they differ. */
  readonly marks: Marks | Readonly<Record<BrowserName, Marks>>;
  /** For a page that goes on changing after it is loaded: what is true in it once it has done. */
  readonly done?: string;
  /** It lets no card stand, for all its marks. */
  readonly cardless?: boolean;
  /** Its document is another each time, so that it cannot be compared with the same page unread: why. */
  readonly varies?: string;
  /** What must hold beyond that, as an expression evaluated in the page. */
  readonly holds?: string;
}

/** The marks of the sample story: each name where it stands first, as it is written there. */
export const WHOLE: Marks = [
  'AP',
  'Hossein Dehghan',
  'Vladimir Putin',
  'Sergei Shoigu',
  'S-300',
  'Su-30',
  'T-90',
  'Fars News Agency',
  'Bashar Assad',
  'Benjamin Netanyahu',
  'Heydari Kiyumars',
  'Sputnik',
];

export const NOTHING: Marks = [];

export const ARTICLE = /<article[\s\S]*<\/article>/.exec(SAMPLE)![0];

/** The sample story with a script that runs before anything else. */
export const first = (script: string): string =>
  SAMPLE.replace('<head>', () => `<head><script>${script}</script>`);

/** … with a script that runs when the story is there. */
export const last = (script: string): string =>
  SAMPLE.replace('</body>', () => `<script>${script}</script></body>`);

/** … with something at the end of the story. */
export const inStory = (html: string): string => SAMPLE.replace('</article>', () => `${html}</article>`);
