import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NotSaved } from '../../src/platform/not-saved';
import { addPack, readPacks, removePack } from '../../src/platform/packs';
import { samplePack } from '../dataset/pack/sample';
import { fakeBrowser, fakeLocks } from './fake-browser';

vi.mock('../../src/platform/browser', async (real) => ({
  ...(await real<object>()),
  browser: (await import('./fake-browser')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
let stored: Record<string, unknown>;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  stored = {};
  local.get.mockImplementation(async () => stored);
  local.set.mockImplementation(async (values) => {
    stored = { ...stored, ...values };
  });
});

const pack = (name: string) => ({ added: '2026-01-01', bytes: 100, pack: { ...samplePack(), name } });
const names = async (): Promise<string[]> => (await readPacks()).packs.map((one) => one.pack.name);

describe('packs', () => {
  test('are kept in the order they came in, each change counted', async () => {
    await addPack(pack('A'));
    const { generation } = await addPack(pack('B'));
    expect(generation).toBe(2);
    expect(await names()).toEqual(['A', 'B']);
  });

  test('are taken away by their id, and an id is never used again', async () => {
    const [first] = (await addPack(pack('A'))).packs;
    await removePack(first!.id);
    expect(await names()).toEqual([]);
    const [second] = (await addPack(pack('A'))).packs;
    expect(second!.id).not.toBe(first!.id);
  });

  test('are both taken away when that is asked of two at once, each change counted', async () => {
    await addPack(pack('A'));
    const { packs, generation } = await addPack(pack('B'));
    await Promise.all(packs.map(({ id }) => removePack(id)));
    expect(await readPacks()).toEqual({ generation: generation + 2, packs: [] });
  });

  test('come in the place of the one they replace', async () => {
    const [first] = (await addPack(pack('A'))).packs;
    await addPack(pack('B'));
    await addPack(pack('A, newer'), first!.id);
    expect(await names()).toEqual(['A, newer', 'B']);
  });

  test('that are damaged in storage are passed over, the others kept', async () => {
    const { packs } = await addPack(pack('A'));
    stored = {
      packs: { generation: 'x', packs: [null, 7, { id: 'pack-9' }, ...packs, { ...packs[0], pack: null }] },
    };
    expect(await names()).toEqual(['A']);
    stored = { packs: 'gone' };
    expect(await readPacks()).toEqual({ generation: 0, packs: [] });
    local.get.mockRejectedValue(new Error('corrupt'));
    expect(await readPacks()).toEqual({ generation: 0, packs: [] });
  });

  test('are not lost to a change over a storage that cannot be read', async () => {
    await addPack(pack('A'));
    local.get.mockRejectedValueOnce(new Error('busy'));
    await expect(addPack(pack('B'))).rejects.toBeInstanceOf(NotSaved);
    expect(await names()).toEqual(['A']);
  });

  test('that do not fit are said not to', async () => {
    local.set.mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(addPack(pack('A'))).rejects.toMatchObject({ full: true });
    expect(await names()).toEqual([]);
  });
});
