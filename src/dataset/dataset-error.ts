/** What is wrong with a record: where it stands, which record, which field, and what it should be. */
export interface Problem {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly message: string;
}

/** A problem in one line that names file, record and field. */
export const wordProblem = ({ file, record, field, message }: Problem): string =>
  `${file}, record ${record}${field === '' ? '' : `, ${field}`}: ${message}`;

/** The dataset cannot be used; every problem is named, so that one run shows them all. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 50).map(wordProblem);
    const rest = problems.length > 50 ? [`… and ${problems.length - 50} more`] : [];
    super(`the dataset has ${problems.length} problem(s):\n  ${[...shown, ...rest].join('\n  ')}`);
    this.problems = problems;
  }
}
