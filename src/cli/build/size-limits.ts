import type { FileMap } from './file-map';
import limits from './size-limits.json';

/** The most that a file may be, or that several may be together; with the reason. */
export interface SizeLimit {
  /** A path in the package: `*` stands for any name, `**` for any path, `{a,b}` for either. */
  readonly file: string;
  readonly bytes: number;
  readonly together?: boolean;
  readonly why: string;
}

export const LIMITS: readonly SizeLimit[] = limits;

/** How the archives are called among the limits. */
export const PACKAGE_ZIP = 'package.zip';
export const SOURCE_ZIP = 'source.zip';

/** What a limit is about, as it is: each file with its size, or all of them as one. */
export interface Measured {
  readonly limit: SizeLimit;
  readonly what: string;
  readonly bytes: number;
}

/** Everything in a build that has a limit. Limits of files that are not there are left out. */
export function measure(files: FileMap): readonly Measured[] {
  return LIMITS.flatMap((limit): Measured[] => {
    const pattern = patternOf(limit);
    const sizes = [...files]
      .filter(([path]) => pattern.test(path))
      .map(([path, { length }]) => ({ limit, what: path, bytes: length }));
    if (!limit.together || sizes.length === 0) return sizes;
    const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
    return [{ limit, what: `${limit.file}, together`, bytes }];
  });
}

/** What in a build is larger than agreed, worded for the maintainer; empty when nothing is. */
export const sizeProblems = (files: FileMap): string[] =>
  measure(files)
    .filter(({ limit, bytes }) => bytes > limit.bytes)
    .map(
      ({ limit, what, bytes }) =>
        `${what}: ${inBytes(bytes)}, more than ${inBytes(limit.bytes)}. ${limit.why}`,
    );

/** The archives have limits of their own, and are no files of the package. */
export function patternOf({ file }: SizeLimit): RegExp {
  const source = file.replaceAll(/\*\*|[*{},.]/g, (sign) => SIGNS[sign]!);
  return file === '**' ? new RegExp(`^(?!(?:package|source)\\.zip$)${source}$`) : new RegExp(`^${source}$`);
}

const SIGNS: Readonly<Record<string, string>> = {
  '**': '.*',
  '*': '[^/]*',
  '{': '(?:',
  '}': ')',
  ',': '|',
  '.': '\\.',
};

const inBytes = (bytes: number): string => `${bytes.toLocaleString('en')} bytes`;
