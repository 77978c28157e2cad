import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CardFiles, DamagedData } from '../../src/background/card-files';
import { checksumOfBytes } from '../../src/core/bytes';
import type { DatasetMeta } from '../../src/core/card';

const CITED = { page: { id: 'page', title: 'A page' }, other: { id: 'other', title: 'Another' } };
const bytesOf = (cards: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify({ citations: CITED, cards }));
const SHARDS = [
  [{ entity: 0 }, { entity: 1 }],
  [
    { entity: 2 },
    { entity: 3 },
    { entity: 4, record: { name: 'Hossein Dehghan' }, terms: [{ office: 'ir/minister', source: 'page' }] },
  ],
  [{ entity: 5 }],
].map(bytesOf);
const metaOf = (shards: readonly Uint8Array[]): DatasetMeta =>
  ({ shards: [0, 2, 5], checksums: shards.map(checksumOfBytes) }) as unknown as DatasetMeta;
const meta = metaOf(SHARDS);
const read = async (file: string): Promise<ArrayBuffer> => SHARDS[Number(file.slice(6, 9))]!.slice().buffer;

describe('card files', () => {
  test.each([0, 1, 2, 4, 5])('have entity %i', async (entity) => {
    expect(await new CardFiles(meta, read).card(entity)).toMatchObject({ entity });
  });

  test('give a card the pages that it cites, and no others of its file', async () => {
    const { citations } = await new CardFiles(meta, read).card(4);
    expect(citations).toEqual({ page: CITED.page });
  });

  test('are read once each, and only when needed', async () => {
    const reading = vi.fn(read);
    const files = new CardFiles(meta, reading);
    await Promise.all([files.card(2), files.card(3)]);
    await files.card(4);
    expect(reading.mock.calls).toEqual([['cards/001.json']]);
  });

  test('say so when an entity is in none of them', async () => {
    await expect(new CardFiles(meta, read).card(6)).rejects.toThrow(DamagedData);
  });

  test('of another build are refused', async () => {
    const others = [SHARDS[0]!, bytesOf([{ entity: 7 }, { entity: 8 }]), SHARDS[2]!];
    const files = new CardFiles(metaOf(others), async () => others[1]!.slice().buffer);
    await expect(files.card(3)).rejects.toThrow(DamagedData);
  });

  test('with any bit flipped, or cut short anywhere, never give a card', async () => {
    const sound = SHARDS[1]!;
    const flipped = fc.nat(sound.length * 8 - 1).map((bit) => {
      const bytes = sound.slice();
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      return bytes;
    });
    const cut = fc.nat(sound.length - 1).map((length) => sound.slice(0, length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(flipped, cut), async (bytes) => {
        const files = new CardFiles(meta, async () => bytes.slice().buffer);
        await expect(files.card(4)).rejects.toThrow(DamagedData);
      }),
      { numRuns: 500 },
    );
  });

  test('are read again after they could not be', async () => {
    const reading = vi.fn(read).mockRejectedValueOnce(new Error('gone'));
    const files = new CardFiles(meta, reading);
    await expect(files.card(0)).rejects.toThrow('gone');
    expect(await files.card(0)).toEqual({ entity: 0, citations: {} });
  });
});
