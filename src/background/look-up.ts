import { annotateStory, type Engine } from '../core/annotate';
import type { EntityNumber } from '../core/mention';
import { isOutletClass, isPersonClass, isWeaponClass } from '../core/table';
import type { IsoDay } from '../core/time/day';

/** More than a reader looks through. */
const MOST_CANDIDATES = 12;

/**
 * Who or what a text that the reader selected may be, the likeliest first. Unlike marks, which are silent when unsure,
 * this lists everything that bears the name, in whatever capitals it is written.
 */
export function lookUp(engine: Engine, text: string, date: IsoDay | null): EntityNumber[] {
  const { table } = engine;
  const spellings = [...new Set([text, titleCase(text), text.toUpperCase()])];
  const sure = spellings
    .flatMap((spelling) =>
      annotateStory(engine, { blocks: [{ text: spelling, role: 'body' }], date, lang: '', host: '' }),
    )
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ entity }) => entity);
  const possible = spellings
    .flatMap((spelling) => engine.spot(spelling))
    .flatMap(({ rows }) => rows.map((row) => table.row(row)))
    .filter(({ cls }) => isPersonClass(cls) || isWeaponClass(cls) || isOutletClass(cls))
    .map(({ target }) => target)
    .sort((a, b) => table.prior(b) - table.prior(a));
  return [...new Set([...sure, ...possible])].slice(0, MOST_CANDIDATES);
}

const titleCase = (text: string): string =>
  text.toLowerCase().replaceAll(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
