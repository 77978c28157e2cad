import { describe, expect, test, vi } from 'vitest';
import { withPacks as withPacksBy } from '../../src/background/reader-packs';
import { annotateStory } from '../../src/core/annotate';
import type { Pack } from '../../src/core/record';
import { layPack } from '../../src/dataset/pack/lay-pack';
import { engine as base } from '../core/resolve/world';
import { samplePack } from '../dataset/pack/sample';

const withPacks = (over: typeof base, packs: ReturnType<typeof stored>) =>
  withPacksBy(over, packs, async () => layPack);
const stored = (...packs: readonly Pack[]) => ({
  generation: 3,
  packs: packs.map((pack, i) => ({ id: `pack-${i}`, added: '2026-01-01', bytes: 100, pack })),
});
const entitiesIn = (engine: typeof base, text: string): number[] =>
  annotateStory(engine, { blocks: [{ text, role: 'body' }], date: '2016-02-16', lang: 'en', host: '' }).map(
    ({ entity }) => entity,
  );
const STORY = 'Odalys Quimby met Vladimir Putin.';

describe('the reader’s packs', () => {
  test('none leave the engine as it is, and bring nothing in', async () => {
    const bring = () => Promise.reject(new Error('not needed'));
    expect((await withPacksBy(base, stored(), bring)).engine).toBe(base);
  });

  test('have numbers of their own, and others after every change', async () => {
    const { engine, cards } = await withPacks(base, stored(samplePack()));
    const [quimby, putin] = entitiesIn(engine, STORY);
    expect(cards.get(quimby!)?.record.name).toBe('Odalys Quimby');
    expect(putin).toBe(base.table.find('vladimir-putin'));
    const later = await withPacks(base, { ...stored(samplePack()), generation: 4 });
    expect(later.cards.has(quimby!)).toBe(false);
    expect(entitiesIn(later.engine, STORY)[0]).not.toBe(quimby);
  });

  test.each<[string, unknown]>([
    ['damaged', { name: 'Damaged', officials: [{ id: 'x' }] }],
    ['of lists that are none', { name: 'Damaged', officials: 7, weapons: null }],
    ['of an office that is not there', { ...samplePack(), name: 'Damaged', offices: [] }],
  ])('one that is %s keeps nothing else from being read, and says so', async (_, damaged) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { engine, reports } = await withPacks(base, stored(damaged as Pack, samplePack()));
    expect(reports[0]!.failed).toBeTypeOf('string');
    expect(reports[1]).toEqual({ unused: [] });
    expect(entitiesIn(engine, STORY)).toHaveLength(2);
    log.mockRestore();
  });

  test('that cannot be compiled for want of the script leave the dataset to be read', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const bring = () => Promise.reject(new Error('packs.js cannot be read'));
    const { engine, reports } = await withPacksBy(base, stored(samplePack()), bring);
    expect(reports).toEqual([{ unused: [], failed: 'packs.js cannot be read' }]);
    expect(entitiesIn(engine, STORY)).toHaveLength(1);
    log.mockRestore();
  });

  test('with the same record twice: the first has it', async () => {
    const { reports, engine } = await withPacks(
      base,
      stored(samplePack(), { ...samplePack(), name: 'Again' }),
    );
    expect(reports[1]!.unused.map(({ record }) => record)).toContain('odalys-quimby');
    expect(entitiesIn(engine, STORY)).toHaveLength(2);
  });
});
