import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OfficialRecord } from '../../../../src/core/record';
import { importGbMinisters } from '../../../../src/dataset/import/past/gb-ministers';

let facts: string;
beforeEach(() => {
  facts = mkdtempSync(join(tmpdir(), 'facts-'));
  mkdirSync(join(facts, 'officials', 'ifg-ministers'), { recursive: true });
  write('organisation', 'id,name\no1,Ministry of Defence\no2,Home Office\n');
  write(
    'post',
    'id,organisation_id,name,rank_equivalence\n' +
      'p1,o1,Secretary of State for Defence,SoS\np2,o2,Minister of State,MoS\np3,o2,Parliamentary Under-Secretary of State,PUSS\n',
  );
  write('person', 'id,name\nann,Lady Example\nann,Ann Example\nbob,Lord Other\n');
  write('appointment_characteristics', 'id,appointment_id,is_acting\nc1,a1,False\n');
});
afterEach(() => rmSync(facts, { recursive: true }));

const write = (name: string, text: string): void =>
  writeFileSync(join(facts, 'officials', 'ifg-ministers', `${name}.csv`), text);
const ministers = (rows: string, known: readonly OfficialRecord[] = [], byHand: readonly string[] = []) => {
  write('appointment', `id,person_id,post_id,start_date,end_date\n${rows}`);
  return importGbMinisters(facts, known, new Set(byHand));
};

test('cabinet ministers and ministers of state, re-appointments joined, an empty end open, junior ministers left out', () => {
  const { officials, offices } = ministers(
    'a1,ann,p1,1983-01-06,1983-06-11\na2,ann,p1,1983-06-11,1986-01-09\na3,ann,p2,2024-07-05,\na4,ann,p3,1979-05-07,1981-09-14\n',
  );
  expect(officials[0]!.tenures).toMatchObject([
    { office: 'gb/secretary-of-state-for-defence', from: '1983-01-06', to: '1986-01-09' },
    { office: 'gb/minister-of-state-home-office', from: '2024-07-05', asOf: '2026-06-19' },
  ]);
  expect(officials[0]!.tenures[1]).not.toHaveProperty('to');
  expect(offices).toMatchObject([
    { title: 'Minister of State, Home Office', rank: 40, single: false },
    { title: 'Secretary of State for Defence', kind: 'defence', single: true },
  ]);
});

test('a peer is called by the name of before; a title with a surname is a spelling', () => {
  const { officials } = ministers('a1,ann,p1,1983-01-06,1986-01-09\n');
  expect(officials[0]).toMatchObject({
    id: 'ann-example-gb',
    name: 'Ann Example',
    names: [
      { text: 'Ann Example', class: 'full' },
      { text: 'Lady Example', class: 'variant' },
    ],
  });
});

const known = (id: string, name: string, office: string, from: string): OfficialRecord => ({
  id,
  kind: 'official',
  name,
  names: [{ text: name, class: 'full' }],
  country: 'GB',
  tenures: [{ office, from, source: 's', asOf: '2022' }],
});

test('two people of the name are told apart by the office, else left to people', () => {
  const diplomat = known('Q1', 'Ann Example', 'gb/ambassador-to-qatar', '1990');
  const minister = known(
    'Q2',
    'Ann Example, Baroness Example',
    'gb/secretary-of-state-for-defence',
    '1983-01-06',
  );
  expect(ministers('a1,ann,p1,1983-01-06,1986-01-09\n', [diplomat, minister]).officials[0]!.id).toBe('Q2');
  const other = { ...minister, tenures: diplomat.tenures, name: 'Ann Example' };
  expect(ministers('a1,ann,p1,1983-01-06,1986-01-09\n', [diplomat, other]).rejected[0]).toContain(
    'may be Q1, Q2',
  );
});

test('a style that two peers share joins nobody', () => {
  const { officials } = ministers('a1,bob,p2,1990-01-06,1992-01-09\n', [
    known('Q1', 'Lord Someone', 'gb/minister-of-state-home-office', '1990-01-06'),
  ]);
  expect(officials[0]!.id).toBe('lord-other-gb');
});

test('a minister of state whom another source has in those days under another title is not told twice', () => {
  const { officials } = ministers('a1,ann,p2,2003-06-13,2005-05-10\na2,ann,p1,2005-05-06,2006-05-05\n', [
    known('Q1', 'Ann Example', 'gb/minister-of-state-for-security', '2003-06-14'),
  ]);
  expect(officials[0]!.tenures.map(({ office }) => office)).toEqual(['gb/secretary-of-state-for-defence']);
});

test('an end before its start is a slip and left to people', () => {
  const { officials, rejected } = ministers('a1,ann,p1,2025-09-01,2025-05-14\n');
  expect(officials).toEqual([]);
  expect(rejected[0]).toContain('before its start');
});

test('somebody whom a person wrote about since is imported as before', () => {
  const row = 'a1,bob,p1,1983-01-06,1986-01-09\n';
  const first = ministers(row);
  const written: OfficialRecord = {
    id: first.officials[0]!.id,
    kind: 'official',
    name: 'Lord Other',
    names: [{ text: 'Lord Other', class: 'full' }],
    country: 'GB',
    tenures: [{ office: 'gb/ambassador', from: '1990', source: 's', asOf: '1990' }],
  };
  expect(ministers(row, [written], [written.id])).toEqual(first);
});
