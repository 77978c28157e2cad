/** Least and median of many runs, in milliseconds. Only ratios between such pairs of one process are reported. */
export interface Timing {
  readonly least: number;
  readonly median: number;
}

const WARM_UP = 8;
const RUNS = 25;
/** Long measurements are repeated less often, so that a run of everything stays short. */
const BUDGET_MS = 1_200;

export function measure(run: () => unknown): Timing {
  const started = performance.now();
  for (let i = 0; i < WARM_UP && performance.now() - started < BUDGET_MS / 3; i++) run();
  const times: number[] = [];
  while (times.length < RUNS && (times.length < 3 || performance.now() - started < BUDGET_MS)) {
    const begin = performance.now();
    run();
    times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  return { least: times[0]!, median: times[times.length >> 1]! };
}

export const ratio = (of: Timing, to: Timing): { readonly least: number; readonly median: number } => ({
  least: round(of.least / to.least),
  median: round(of.median / to.median),
});

export const round = (value: number): number => Math.round(value * 100) / 100;
