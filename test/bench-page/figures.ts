/** One figure of the report: what was promised, what was measured. */
export interface Figure {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Nearest rank; 0 for nothing at all. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** Prints the figures past the test runner's own output. */
export function print(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(
    ({ what, goal, measured }) => `  ${what.padEnd(58)} ${goal.padEnd(16)} ${measured}`,
  );
  process.stdout.write(
    `\n${title}\n  ${'figure'.padEnd(58)} ${'goal'.padEnd(16)} measured\n${lines.join('\n')}\n`,
  );
}
