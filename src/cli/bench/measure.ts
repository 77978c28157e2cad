/** Least and median of many runs, in milliseconds. Only ratios between such pairs of one process are reported. */
export interface Timing {
  readonly least: number;
  readonly median: number;
}

const WARM_UP = 30;
const RUNS = 25;
/** Long measurements are repeated less often, so that a run of everything stays short. */
const BUDGET_MS = 1_200;

/** A run shorter than this is repeated within one sample: the clock and the collector would drown it. */
const LEAST_SAMPLE_MS = 1;

/** How long a run takes: the shortest and the middle of many, warmed up, within a budget of time. */
export function measure(run: () => unknown): Timing {
  const started = performance.now();
  for (let i = 0; i < WARM_UP && performance.now() - started < BUDGET_MS / 3; i++) run();
  const once = timed(run, 1);
  const repeats = Math.max(1, Math.ceil(LEAST_SAMPLE_MS / Math.max(once, 0.001)));
  const times: number[] = [];
  while (times.length < RUNS && (times.length < 3 || performance.now() - started < BUDGET_MS)) {
    times.push(timed(run, repeats) / repeats);
  }
  times.sort((a, b) => a - b);
  return { least: times[0]!, median: times[times.length >> 1]! };
}

function timed(run: () => unknown, repeats: number): number {
  const begin = performance.now();
  for (let i = 0; i < repeats; i++) run();
  return performance.now() - begin;
}

/** One timing in times of another. */
export const ratio = (of: Timing, to: Timing): { readonly least: number; readonly median: number } => ({
  least: round(of.least / to.least),
  median: round(of.median / to.median),
});

/** To two decimals, as the report prints it. */
export const round = (value: number): number => Math.round(value * 100) / 100;
