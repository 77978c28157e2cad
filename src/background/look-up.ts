import { annotateStory, type Engine } from '../core/annotate';
import type { EntityNumber } from '../core/mention';
import { isOutletClass, isPersonClass, isWeaponClass } from '../core/table';
import type { IsoDay } from '../core/time/day';

/** More than a reader looks through. */
const MOST_CANDIDATES = 12;

/**
 * Who or what a text that the reader selected may be, the likeliest first. Unlike marks, which are silent when unsure,
 * this lists everything that bears the name, in whatever capitals it is written: "vladimir putin". What is not written
 * as a name is taken for one only as a whole: "a baker from Ulm" is nobody called Baker.
 */
export function lookUp(engine: Engine, text: string, date: IsoDay | null): EntityNumber[] {
  const name = text.replaceAll(AROUND, '');
  const spellings = [...new Set([name, titleCase(name), name.toUpperCase()])];
  const counts = ({ start, end }: { readonly start: number; readonly end: number }, at: number): boolean =>
    at === 0 || (start === 0 && end === spellings[at]!.length);
  const sure = spellings
    .flatMap((spelling, at) =>
      annotateStory(engine, {
        blocks: [{ text: spelling, role: 'body' }],
        date,
        lang: '',
        host: '',
      }).filter((mention) => counts(mention, at)),
    )
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ entity }) => entity);
  const { table } = engine;
  const possible = spellings
    .flatMap((spelling, at) => engine.spot(spelling).filter((spot) => counts(spot, at)))
    .flatMap(({ rows }) => rows.map((row) => table.row(row)))
    .filter(({ cls }) => isPersonClass(cls) || isWeaponClass(cls) || isOutletClass(cls))
    .map(({ target }) => target)
    .sort((a, b) => table.prior(b) - table.prior(a));
  return [...new Set([...sure, ...possible])].slice(0, MOST_CANDIDATES);
}

/** Quotes, full stops and the like that were selected along. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const titleCase = (text: string): string =>
  text.toLowerCase().replaceAll(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
