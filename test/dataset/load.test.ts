import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DatasetError } from '../../src/dataset/dataset-error';
import { loadDataset } from '../../src/dataset/load';

const cited = { source: 'a-page', asOf: '2022-07' };
const office = {
  id: 'ir/minister-of-defence',
  title: 'Minister of Defence',
  kind: 'defence',
  country: 'IR',
  rank: 85,
  single: true,
  ...cited,
};
const tenure = { office: office.id, from: '2013-08-15', to: '2017-08-20', ...cited };
const official = {
  id: 'Q1',
  kind: 'official',
  name: 'A B',
  names: [{ text: 'A B', class: 'full' }],
  country: 'IR',
  tenures: [tenure],
};

let root: string;

/** Writes a dataset of one file a folder. */
function write(folder: string, records: unknown): void {
  const path = join(root, 'curated', folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'file.json'), typeof records === 'string' ? records : JSON.stringify(records));
}

function writeImported(name: string, records: readonly unknown[]): void {
  mkdirSync(join(root, 'imported'), { recursive: true });
  writeFileSync(join(root, 'imported', name), records.map((record) => JSON.stringify(record)).join('\n'));
}

function problems(): string {
  try {
    loadDataset(root);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    return (error as DatasetError).message;
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dataset-'));
  cpSync('src/dataset/curated/gazetteer', join(root, 'curated', 'gazetteer'), { recursive: true });
  // The careers told there are of people this dataset does not hold.
  writeFileSync(join(root, 'curated', 'gazetteer', 'careers.json'), '[]');
  write('citations', [
    { id: 'a-page', title: 'A page', url: 'https://example.org/', accessed: '2026-11-24' },
  ]);
  write('offices', [office]);
  write('officials', [official]);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('a malformed record fails by file, record and field', () => {
  test.each([
    [
      'a date that is none',
      { ...official, tenures: [{ ...tenure, from: '2013-02-30' }] },
      'curated/officials/file.json, record Q1, tenures.0.from: must be a date',
    ],
    [
      'a fact without a source',
      { ...official, tenures: [{ ...tenure, source: undefined }] },
      'record Q1, tenures.0.source',
    ],
    ['a field nobody knows', { ...official, nickname: 'x' }, 'record Q1, nickname'],
    [
      'an office that is not there',
      { ...official, tenures: [{ ...tenure, office: 'ir/king' }] },
      'record Q1, tenures.0.office: is no known office: "ir/king"',
    ],
    [
      'a source that is not there',
      { ...official, tenures: [{ ...tenure, source: 'no-page' }] },
      'names no known source: "no-page"',
    ],
    [
      'an end before the start',
      { ...official, tenures: [{ ...tenure, to: '2012' }] },
      'begins 2013-08-15, after its end 2012',
    ],
    ['a start after death', { ...official, died: { value: '2010', ...cited } }, 'after death'],
    [
      'a unique name without a reason',
      { ...official, names: [...official.names, { text: 'B', class: 'unique' }] },
      'record Q1, names.1.why',
    ],
    ['a country of no map', { ...official, country: 'QQ' }, 'record Q1, country: is no country'],
  ])('%s', (_, record, message) => {
    write('officials', [record]);
    expect(problems()).toContain(message);
  });

  test('a file that is not JSON', () => {
    write('officials', '[{');
    expect(problems()).toContain('curated/officials/file.json, record -: is not JSON');
  });

  test('an imported line, by its number', () => {
    writeImported('officials.jsonl', [official, { ...official, id: 'Q2', kind: 'saint' }]);
    write('officials', []);
    expect(problems()).toContain('imported/officials.jsonl:2, record Q2, kind');
  });

  test('an office without a country or an organisation', () => {
    write('offices', [{ ...office, country: undefined }]);
    expect(problems()).toContain('record ir/minister-of-defence');
  });

  test('all of them at once', () => {
    write('officials', [{ ...official, country: 'QQ', tenures: [{ ...tenure, office: 'ir/king' }] }]);
    expect(problems()).toContain('2 problem(s)');
  });
});

describe('imported ⊕ curated', () => {
  const imported = {
    ...official,
    name: 'Ab Be',
    names: [{ text: 'Ab Be', class: 'full' }],
    tenures: [
      { ...tenure, from: '2013', to: '2016' },
      { ...tenure, from: '2000', to: '2001' },
    ],
  };

  test('curated fields win, names are joined, an overlapping tenure is replaced, another one stays', () => {
    writeImported('officials.jsonl', [imported]);
    const [record] = loadDataset(root).officials;
    expect(record!.name).toBe('A B');
    expect(record!.names.map(({ text }) => text)).toEqual(['A B', 'Ab Be']);
    expect(record!.tenures.map(({ from, to }) => [from, to])).toEqual([
      ['2000', '2001'],
      ['2013-08-15', '2017-08-20'],
    ]);
  });

  test.each([
    [
      'a tenure',
      { op: 'remove-tenure', id: 'Q1', office: office.id, from: '2000', why: 'wrong' },
      [['2013', '2016']],
    ],
    [
      'dates',
      {
        op: 'date-tenure',
        id: 'Q1',
        office: office.id,
        imported: '2013',
        from: '2014-02',
        why: 'wrong',
        ...cited,
      },
      [
        ['2014-02', '2016'],
        ['2000', '2001'],
      ],
    ],
  ])('a patch corrects %s', (_, patch, expected) => {
    writeImported('officials.jsonl', [imported]);
    write('officials', []);
    write('patches', [patch]);
    expect(loadDataset(root).officials[0]!.tenures.map(({ from, to }) => [from, to])).toEqual(expected);
  });

  test('a date that a patch gives is no longer one known only by a successor or a sighting', () => {
    const known = { ...tenure, startedBy: true, endedBy: true };
    writeImported('officials.jsonl', [{ ...imported, tenures: [known] }]);
    write('officials', []);
    const patch = {
      op: 'date-tenure',
      id: 'Q1',
      office: office.id,
      to: '2016-05-01',
      why: 'wrong',
      ...cited,
    };
    write('patches', [patch]);
    const [dated] = loadDataset(root).officials[0]!.tenures;
    expect(dated).toMatchObject({ to: '2016-05-01', startedBy: true });
    expect(dated).not.toHaveProperty('endedBy');
    write('patches', [{ ...patch, endedBy: true }]);
    expect(loadDataset(root).officials[0]!.tenures[0]).toMatchObject({ to: '2016-05-01', endedBy: true });
  });

  test.each([
    ['of a record that is gone', { op: 'remove-record', id: 'Q9', why: 'x' }],
    [
      'of a tenure that is gone',
      { op: 'remove-tenure', id: 'Q1', office: office.id, from: '1999', why: 'x' },
    ],
  ])('a patch that no longer applies fails: %s', (_, patch) => {
    writeImported('officials.jsonl', [imported]);
    write('patches', [patch]);
    expect(problems()).toContain('the patch no longer applies');
  });

  test('a term seen open is closed by a successor, marked as known only by that', () => {
    const { to: _, ...open } = tenure;
    write('officials', [
      { ...official, tenures: [open] },
      { ...official, id: 'Q2', tenures: [{ ...tenure, from: '2017-08-20', to: '2021' }] },
    ]);
    expect(loadDataset(root).officials[0]!.tenures[0]).toMatchObject({ to: '2017-08-20', endedBy: true });
  });
});
