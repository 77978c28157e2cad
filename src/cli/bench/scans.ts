import { gzipSync } from 'node:zlib';
import { openLexicon, spot } from '../../core/lexicon';
import { SCRIPTS, type Script, synthetic } from './corpus';
import { lexiconOf } from './lexicon-of';
import { measure, ratio, round, type Timing } from './measure';
import type { Row } from './row';

const SIZES = [5_000, 60_000, 500_000] as const;
/** The engine study's demands at 100k names, by text size and by script. */
const GOAL: Readonly<Record<string, number>> = {
  'latin 5000': 5,
  'latin 60000': 5,
  'latin 500000': 6.5,
  'cyrillic 60000': 5,
  'arabic 60000': 7,
  'chinese 60000': 10,
};
const MANY_AGAINST_FEW = 2.5;
const RAW_BYTES = 16;
const GZIPPED_BYTES = 11;

interface Sampled {
  readonly aliases: number;
  readonly size: number;
  readonly time: Timing;
  readonly floor: Timing;
}

const floorOf = (text: string) => (): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
};

/** The scan against reading every character once, over numbers of names, sizes of text and scripts; and the index. */
export function scans(counts: readonly number[]): Row[] {
  const [latin, ...others] = SCRIPTS;
  const rows: Row[] = [];
  const sampled: Sampled[] = [];
  const scan = (script: Script, count: number, sizes: readonly number[]): void => {
    const { aliases, text } = synthetic(script, count);
    const index = lexiconOf(aliases);
    const lexicon = openLexicon(index);
    for (const size of sizes) {
      const sample = text(size);
      const floor = measure(floorOf(sample));
      const time = measure(() => spot(lexicon, sample));
      const goal = count >= 100_000 ? GOAL[`${script.name} ${size}`] : undefined;
      rows.push({
        what: `scan, ${script.name}, times the floor`,
        aliases: count,
        size,
        ...ratio(time, floor),
        ...(goal !== undefined && { goal }),
      });
      if (script === latin) sampled.push({ aliases: count, size, time, floor });
    }
    rows.push(...indexRows(script, count, index));
  };
  for (const count of counts) scan(latin!, count, SIZES);
  for (const script of others) scan(script, 100_000, [60_000]);
  return [...rows, ...growth(sampled)];
}

/** Bytes of the index for each name, the fold tables included: as it is, and compressed as in the package. */
function indexRows(script: Script, count: number, index: ArrayBuffer): Row[] {
  const raw = round(index.byteLength / count);
  const packed = round(gzipSync(new Uint8Array(index)).length / count);
  const demanded = count >= 100_000;
  const row = (what: string, bytes: number, goal: number): Row => ({
    what: `index, ${script.name}, bytes a name${what}`,
    aliases: count,
    size: index.byteLength,
    least: bytes,
    median: bytes,
    ...(demanded && { goal }),
  });
  return [row('', raw, RAW_BYTES), row(', gzipped', packed, GZIPPED_BYTES)];
}

/** How time grows: the exponents of a straight line through the logarithms, and the most names against the fewest. */
function growth(sampled: readonly Sampled[]): Row[] {
  const most = Math.max(...sampled.map(({ aliases }) => aliases));
  const least = Math.min(...sampled.map(({ aliases }) => aliases));
  const same = sampled.filter(({ size }) => size === 60_000);
  const of = (count: number): Sampled => same.find(({ aliases }) => aliases === count)!;
  const exponent = (points: readonly (readonly [number, number])[]): number => round(slope(points));
  const byNames = same.map(({ aliases, time }) => [Math.log(aliases), Math.log(time.least)] as const);
  const byText = sampled
    .filter(({ aliases }) => aliases === most)
    .map(({ size, time }) => [Math.log(size), Math.log(time.least)] as const);
  const names = exponent(byNames);
  const text = exponent(byText);
  return [
    {
      what: `scan, latin, times that of ${least} names`,
      aliases: most,
      size: 60_000,
      ...ratio(of(most).time, of(least).time),
      goal: MANY_AGAINST_FEW,
    },
    { what: 'fit: time ~ names ^', aliases: most, size: 60_000, least: names, median: names },
    { what: 'fit: time ~ text ^', aliases: most, size: 500_000, least: text, median: text },
  ];
}

function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(points.map((point) => point[0])), mean(points.map((point) => point[1]))];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
