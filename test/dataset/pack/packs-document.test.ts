import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PACK_LIMITS } from '../../../src/dataset/pack/limits';
import { readPack } from '../../../src/dataset/pack/read-pack';

const text = readFileSync('src/dataset/pack/PACKS.md', 'utf8');

test('the example of the document is a good pack', () => {
  const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)![1]!);
  const { pack, problems } = readPack(example, ['GB']);
  expect(problems).toBeUndefined();
  expect(pack!.officials).toHaveLength(1);
});

test('the limits of the document are those that hold', () => {
  expect(PACK_LIMITS).toEqual({ file: 2_000_000, all: 4_000_000, records: 2_000, packs: 10 });
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'larger than 2 MB. All packs together may be 4 MB, with 2,000 officials, weapons and sources, in ten packs',
  );
});
