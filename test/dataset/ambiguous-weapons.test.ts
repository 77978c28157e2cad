import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../src/core/annotate';
import { weaponsOnly } from '../core/resolve/weapons-only';

const weaponsIn = (text: string): string[] =>
  annotateStory(weaponsOnly, {
    blocks: [{ text, role: 'body' }],
    date: '2024-05-14',
    lang: 'en',
    host: '',
  }).map(({ id }) => id);

const rows = readFileSync(new URL('ambiguous-weapons.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string]);

describe('names of weapons that are words, people or places too', () => {
  test.each(rows.filter(([, id]) => id !== ''))('%s is %s in: %s', (_, id, meant) => {
    expect(new Set(weaponsIn(meant))).toEqual(new Set([id]));
  });

  test.each(rows)('%s can be something else', (_name, _id, _meant, other) => {
    expect(weaponsIn(other)).toEqual([]);
  });
});
