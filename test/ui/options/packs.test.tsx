// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pack, PackReport } from '../../../src/core/record';
import { PACK_LIMITS } from '../../../src/dataset/pack/limits';
import { NotSaved } from '../../../src/platform/not-saved';
import type { StoredPack } from '../../../src/platform/packs';
import { Packs } from '../../../src/ui/options/packs';
import { englishWords } from '../../../src/ui/words/english';
import { samplePack } from '../../dataset/pack/sample';

let root: HTMLElement;
const onAdd = vi.fn<(pack: Pack, bytes: number, replaces?: string) => Promise<void>>();
const onRemove = vi.fn<(id: string) => Promise<void>>();

beforeEach(() => {
  vi.resetAllMocks();
  onAdd.mockResolvedValue();
  onRemove.mockResolvedValue();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const stored = (more: Partial<StoredPack> = {}): StoredPack => ({
  id: 'pack-1',
  added: '2026-11-01',
  bytes: 1_400,
  pack: samplePack(),
  ...more,
});
const show = (packs: readonly StoredPack[] = [], reports: readonly PackReport[] = []): void => {
  const names = new Map([['Q7747', 'Vladimir Putin']]);
  act(() =>
    render(
      <Packs
        words={englishWords()}
        packs={packs}
        reports={reports}
        names={names}
        countries={['GB']}
        latest={async () => packs}
        onAdd={onAdd}
        onRemove={onRemove}
      />,
      root,
    ),
  );
};
const text = (): string => root.textContent ?? '';
const button = (name: RegExp): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').match(name),
  )!;
const press = (name: RegExp): Promise<void> => act(async () => button(name).click());

/** A file is read in the background. */
const READ_MS = 50;

/** Chooses a file, as the reader does in the browser's window. */
async function choose(content: string, name = 'elmford.json'): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, READ_MS));
  });
}
const said = (): string => root.querySelector('[role="status"]')!.textContent!;
const json = (change: Partial<Pack> = {}): string => JSON.stringify({ ...samplePack(), ...change });

describe('a pack that is added', () => {
  test('is kept, and said to be', async () => {
    show();
    await choose(json());
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(samplePack(), json().length, undefined);
    expect(said()).toBe('“Elmford” was added.');
  });

  test('comes in the place of one of that name only when the reader says so', async () => {
    show([stored()]);
    await choose(json());
    expect(said()).toContain('A pack named “Elmford” is there already.');
    expect(onAdd).not.toHaveBeenCalled();
    await press(/Keep the old/);
    expect(said()).toBe('');
    await choose(json());
    await press(/Replace it/);
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(samplePack(), json().length, 'pack-1');
  });

  test('that cannot be saved says why', async () => {
    onAdd.mockRejectedValue(new NotSaved(new Error('QuotaExceededError')));
    show();
    await choose(json());
    expect(said()).toContain('the browser’s storage for it is full');
  });
});

describe('a file that is no good', () => {
  test('is named with each thing that is wrong with it', async () => {
    show();
    const [odalys, ...rest] = samplePack().officials;
    await choose(json({ officials: [{ ...odalys!, country: 'XX', name: 'Quimby' }, ...rest] }));
    expect(said()).toContain('“elmford.json” was not added.');
    expect(said()).toContain('2 things are wrong with it:');
    const problems = [...root.querySelectorAll('.problems li')].map((one) => one.textContent);
    expect(problems).toContain(
      'officials, odalys-quimby, name "Quimby" is one word: a person needs a whole name here',
    );
    expect(root.querySelector('.problems')!.getAttribute('lang')).toBe('en');
    expect(onAdd).not.toHaveBeenCalled();
  });

  test('of very many problems shows as many as can be read, and how many more', async () => {
    show();
    await choose(json({ officials: Array.from({ length: 30 }, () => ({}) as never) }));
    expect(root.querySelectorAll('.problems li')).toHaveLength(20);
    expect(said()).toMatch(/and \d+ more/);
  });

  test('that is no JSON says where', async () => {
    show();
    await choose('{ "format": ');
    expect(said()).toContain('It is no JSON: ');
  });

  const many = (count: number): Pack['sources'] =>
    Array.from({ length: count }, (_, i) => ({
      ...samplePack().sources[0]!,
      id: `source-${i}`,
      domains: [],
    }));

  test.each<[string, string, readonly StoredPack[], RegExp]>([
    ['is too large', json({ about: 'x' }).padEnd(PACK_LIMITS.file + 1), [], /A pack may be 2 MB/],
    [
      'would make all too large',
      json(),
      [stored({ bytes: PACK_LIMITS.all, pack: { ...samplePack(), name: 'Other' } })],
      /All packs together may be 4 MB/,
    ],
    [
      'has too many records',
      json({ officials: [], weapons: [], sources: many(PACK_LIMITS.records + 1) }),
      [],
      /may have 2,000 officials, weapons and sources/,
    ],
    [
      'is one too many',
      json(),
      Array.from({ length: PACK_LIMITS.packs }, (_, i) =>
        stored({ id: `pack-${i}`, pack: { ...samplePack(), name: `Pack ${i}` } }),
      ),
      /There may be \d+ packs at most/,
    ],
  ])('that %s says what is allowed', async (_, content, packs, words) => {
    show(packs);
    await choose(content);
    expect(said()).toMatch(words);
    expect(onAdd).not.toHaveBeenCalled();
  });
});

describe('the packs that are there', () => {
  test('are listed with what is in them, and can be taken away', async () => {
    show([stored({ pack: { ...samplePack(), about: 'By hand.' } })], [{ unused: [] }]);
    expect(text()).toContain('Elmford');
    expect(text()).toContain('By hand.');
    expect(text()).toMatch(/Officials 2, Weapons 1, Sources 1, added Nov 1, 2026, 1 kB/);
    await press(/Remove: Elmford/);
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('pack-1');
    expect(said()).toBe('“Elmford” was removed.');
  });

  test('say what of them the dataset has already', () => {
    show(
      [stored()],
      [
        {
          unused: [
            { record: 'vlad', field: 'name', text: 'Vladimir Putin', known: 'Q7747', whole: true },
            { record: 'odalys-quimby', field: 'names.2', text: 'Iran', whole: false },
          ],
        },
      ],
    );
    expect(root.querySelector('summary')!.textContent).toBe(
      '2 entries are not used, since the dataset has them',
    );
    const lines = [...root.querySelectorAll('.problems li')].map((one) => one.textContent);
    expect(lines).toEqual([
      'vlad, name “Vladimir Putin” is Vladimir Putin in the dataset. The record is left out.',
      'odalys-quimby, names.2 “Iran” is a word that the dataset needs.',
    ]);
  });

  test('that cannot be read say so, however damaged', () => {
    show([stored({ pack: { name: 'Old' } as Pack })], [{ unused: [], failed: 'officials is not iterable' }]);
    expect(text()).toContain('This version cannot read it');
    expect(text()).toContain('officials is not iterable');
    expect(button(/Remove: Old/)).toBeDefined();
  });
});
