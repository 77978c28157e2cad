import type { FileMap } from './file-map';

/** Stores and readers' disks bear more; past this the dataset wants trimming, not a higher limit. */
const MOST_ZIPPED = 8_000_000;
/** The background holds whole files in memory, and add-on reviewers open them. */
const MOST_PER_FILE = 4_000_000;

/** What in a build is larger than agreed, worded for the maintainer; empty when nothing is. */
export function sizeProblems(files: FileMap, zippedBytes: number): string[] {
  const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
  const large = [...files].filter(([, { length }]) => length > MOST_PER_FILE);
  return [
    ...large.map(
      ([path, { length }]) => `${path}: ${megabytes(length)}, more than ${megabytes(MOST_PER_FILE)}`,
    ),
    ...(zippedBytes > MOST_ZIPPED
      ? [`the package: ${megabytes(zippedBytes)} zipped, more than ${megabytes(MOST_ZIPPED)}`]
      : []),
  ];
}
