import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runListings } from '../../../../src/dataset/import/sanctions/run';
import { factsFolder } from '../facts-folder';

const facts = factsFolder();

test('an import that fails leaves the entries of the last one', () => {
  const root = join(facts.path(), 'dataset');
  mkdirSync(join(root, 'imported'), { recursive: true });
  const file = join(root, 'imported', 'listings.jsonl');
  writeFileSync(file, '{"id":"Q1"}\n');
  expect(() => runListings(root, facts.path())).toThrow();
  expect(readFileSync(file, 'utf8')).toBe('{"id":"Q1"}\n');
});
