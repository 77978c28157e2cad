import { describe, expect, test, vi } from 'vitest';
import { CardFiles, DamagedData } from '../../src/background/card-files';
import type { DatasetMeta } from '../../src/core/card';

const meta = { buildId: 1, version: '2026-01-01', counts: {}, shards: [0, 2, 5] } as unknown as DatasetMeta;
const FILES: Readonly<Record<string, unknown>> = {
  'cards/000.json': [{ entity: 0 }, { entity: 1 }],
  'cards/001.json': [{ entity: 2 }, { entity: 3 }, { entity: 4 }],
  'cards/002.json': [{ entity: 5 }],
};
const reading = () => vi.fn(async (file: string) => FILES[file]);

describe('card files', () => {
  test.each([0, 1, 2, 4, 5])('have entity %i', async (entity) => {
    expect(await new CardFiles(meta, reading()).card(entity)).toMatchObject({ entity });
  });

  test('are read once each, and only when needed', async () => {
    const read = reading();
    const files = new CardFiles(meta, read);
    await Promise.all([files.card(2), files.card(3)]);
    await files.card(4);
    expect(read.mock.calls).toEqual([['cards/001.json']]);
  });

  test('say so when an entity is in none of them', async () => {
    await expect(new CardFiles(meta, reading()).card(6)).rejects.toThrow(DamagedData);
  });

  test.each<[string, unknown]>([
    ['no list', { entity: 2 }],
    ['cut short', [{ entity: 2 }]],
    ['of another build', [{ entity: 7 }, { entity: 8 }]],
  ])('are refused when %s', async (_, content) => {
    const files = new CardFiles(meta, async () => content);
    await expect(files.card(3)).rejects.toThrow(DamagedData);
  });

  test('are read again after they could not be', async () => {
    const read = vi
      .fn<(file: string) => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockImplementation(async (file) => FILES[file]);
    const files = new CardFiles(meta, read);
    await expect(files.card(0)).rejects.toThrow('gone');
    expect(await files.card(0)).toEqual({ entity: 0 });
  });
});
