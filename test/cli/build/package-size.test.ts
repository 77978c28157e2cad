import { expect, it } from 'vitest';
import { sizeProblems } from '../../../src/cli/build/size-limits';

it('finds nothing wrong with a package at its limits', () => {
  expect(sizeProblems(new Map([['data/table.bin', new Uint8Array(4_000_000)]]), 8_000_000)).toEqual([]);
});

it('names the file and the package that are too large', () => {
  const files = new Map([
    ['data/table.bin', new Uint8Array(4_100_000)],
    ['content.js', new Uint8Array(10)],
  ]);
  expect(sizeProblems(files, 8_500_000)).toEqual([
    'data/table.bin: 4.1 MB, more than 4.0 MB',
    'the package: 8.5 MB zipped, more than 8.0 MB',
  ]);
});
