import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { marked, unmarked } from '../core/resolve/marked';
import { wholeDataset } from '../core/resolve/whole-dataset';

/**
 * A line is a story of one paragraph: `[name](id)` is an official that must be marked there, and nobody else may be.
 * All were published on one day, so that titles mean their holders of then.
 */
const FOLDER = new URL('languages/', import.meta.url);
const DAY = '2024-10-15';

describe.each(readdirSync(FOLDER).map((file) => file.replace('.txt', '')))('officials in %s', (lang) => {
  const stories = readFileSync(new URL(`${lang}.txt`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test.each(stories)('%s', (story) => {
    expect(marked(wholeDataset, unmarked(story), { date: DAY, lang, kind: 'official' })).toBe(story);
  });
});
