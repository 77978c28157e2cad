import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';

const { outlets } = loadDataset('src/dataset');

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

describe('the news sources', () => {
  test('are called a news site only where a site is known', () => {
    expect(
      outlets.filter(({ outlet, domains }) => outlet === 'web' && domains.length === 0).map(({ id }) => id),
    ).toEqual([]);
  });

  test('are called an agency where their own owner’s name says that they are one', () => {
    const saysAgency = outlets.filter(({ name, owner }) =>
      new RegExp(`(?:news|press) agency \\(${name.replace(/\W/g, '.')}\\)$`, 'i').test(owner?.value ?? ''),
    );
    expect(saysAgency.length).toBeGreaterThan(20);
    expect(saysAgency.filter(({ outlet }) => outlet !== 'agency').map(({ id }) => id)).toEqual([]);
  });

  test('stand there once a country, however their names are written', () => {
    const ids = new Map<string, string[]>();
    for (const { id, name, country } of outlets) {
      const key = `${bare(name)} ${country ?? ''}`;
      ids.set(key, [...(ids.get(key) ?? []), id]);
    }
    expect([...ids.values()].filter((same) => same.length > 1)).toEqual([]);
  });
});
