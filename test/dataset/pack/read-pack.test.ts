import { describe, expect, test } from 'vitest';
import { wordProblem } from '../../../src/dataset/dataset-error';
import { readPack } from '../../../src/dataset/pack/read-pack';
import { samplePack } from './sample';

const COUNTRIES = ['GB', 'IR'];

/** The sample with other values at some paths (`officials.0.name`); `undefined` takes the field away. */
function changed(...changes: readonly (readonly [path: string, value: unknown])[]): unknown {
  const pack: unknown = JSON.parse(JSON.stringify(samplePack()));
  for (const [path, value] of changes) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const holder = keys.reduce<Record<string, unknown>>(
      (inner, key) => inner[key] as Record<string, unknown>,
      pack as Record<string, unknown>,
    );
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return pack;
}

const problemsOf = (pack: unknown): string[] => (readPack(pack, COUNTRIES).problems ?? []).map(wordProblem);

test('a good pack is read as it is; lists may be left out', () => {
  expect(readPack(changed(), COUNTRIES).pack).toEqual(samplePack());
  const { format, name, citations, sources } = samplePack();
  expect(readPack({ format, name, citations, sources }, COUNTRIES).pack).toMatchObject({
    officials: [],
    weapons: [],
  });
});

const QUIMBY = 'officials, record odalys-quimby';

describe('what is wrong is named by list, record and field', () => {
  test.each<[what: string, path: string, value: unknown, expected: string]>([
    ['another format', 'format', 'x', 'the pack, record -, format: must be "backgrounder-pack/1"'],
    ['no name', 'name', undefined, 'the pack, record -, name: is missing'],
    ['a field nobody knows', 'notes', 'x', 'the pack, record -, notes: is no known field'],
    ['a list that is none', 'weapons', {}, 'weapons, record -: must be a list of records'],
    ['a record that is none', 'weapons.0', null, 'weapons, record #1: must be an object { … }, not null'],
    ['a record without an id', 'weapons.0.id', undefined, 'weapons, record #1, id: is missing'],
    ['an unknown field', 'officials.0.religion', 'x', `${QUIMBY}, religion: is no known field`],
    ['no date', 'officials.0.tenures.0.from', '1 May', `${QUIMBY}, tenures.0.from: must be a date`],
    [
      'no office',
      'officials.0.tenures.0.office',
      'x/y',
      `${QUIMBY}, tenures.0.office: is no known office: "x/y"`,
    ],
    ['an office of nobody', 'officials.0.tenures', [], `${QUIMBY}, tenures: must name an office`],
    [
      'an end before the beginning',
      'officials.0.tenures.0.to',
      '2001',
      `${QUIMBY}, tenures.0: begins 2014-05-01, after its end 2001`,
    ],
    ['no source', 'weapons.0.what.source', undefined, 'weapons, record kestrel-9, what.source: is missing'],
    [
      'a kind of paper that is none',
      'sources.0.outlet',
      'leaflet',
      'sources, record elmford-courier, outlet: must be one of "agency", "broadcaster", "radio", "paper",',
    ],
    ['a text for a list', 'officials.0.names', 'x', `${QUIMBY}, names: must be a list, not "x"`],
    [
      'an unknown source',
      'weapons.0.what.source',
      'web',
      'weapons, record kestrel-9, what.source: names no known source: "web"',
    ],
    [
      'an unknown country',
      'sources.0.country',
      'XX',
      'sources, record elmford-courier, country: is no country of the gazetteer: "XX"',
    ],
    [
      'an id used twice',
      'weapons.0.id',
      'odalys-quimby',
      'weapons, record odalys-quimby, id: is there twice',
    ],
    [
      'a name alone without its reason',
      'officials.0.names.0.class',
      'unique',
      `${QUIMBY}, names.0.why: must say why the name stands alone`,
    ],
    ['a person of one word', 'officials.0.name', 'Quimby', `${QUIMBY}, name: "Quimby" is one word`],
    [
      'a name in lower case',
      'sources.0.name',
      'the courier',
      'sources, record elmford-courier, name: "the courier" has no capital letter',
    ],
    [
      'a word of every day',
      'sources.0.name',
      'Monday',
      'sources, record elmford-courier, name: "Monday" is a word of every day',
    ],
    [
      'a single letter',
      'weapons.0.names.0.text',
      'K',
      'weapons, record kestrel-9, names.0.text: "K" is too short',
    ],
    [
      'an address that is no web page',
      'citations.0.url',
      'javascript:alert(1)',
      'citations, record paper, url: must be a web address',
    ],
  ])('%s', (_, path, value, expected) => {
    const problems = problemsOf(changed([path, value]));
    expect(problems.map((problem) => problem.slice(0, expected.length))).toContain(expected);
  });

  test('nobody in it', () => {
    const empty = changed(['officials', []], ['weapons', []], ['sources', []]);
    expect(problemsOf(empty)).toEqual(['the pack, record -: has no officials, weapons or sources']);
  });

  test.each([
    ['a list', []],
    ['a text', 'x'],
    ['nothing', null],
  ])('%s is no pack', (_, json) => {
    expect(readPack(json, COUNTRIES).problems).toHaveLength(1);
  });

  test('all at once', () => {
    expect(
      problemsOf(changed(['officials.0.country', 'Britain'], ['sources.0.outlet', 'leaflet'])),
    ).toHaveLength(2);
  });
});
