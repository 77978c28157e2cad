import { expect, test } from 'vitest';
import type { OfficialRecord, Tenure } from '../../src/core/record';
import type { Problem } from '../../src/dataset/dataset-error';
import { onePersonEach } from '../../src/dataset/one-person';

const term = (office: string, from: string, to: string): Tenure => ({
  office,
  from,
  to,
  source: 's',
  asOf: '2020',
});
const ann = (tenures: Tenure[], more: Partial<OfficialRecord> = {}): OfficialRecord => ({
  id: 'ann-example',
  kind: 'official',
  name: 'Ann Example',
  names: [{ text: 'Ann Example', class: 'full' }],
  tenures,
  ...more,
});
const join = (...records: OfficialRecord[]) => {
  const problems: Problem[] = [];
  const people = onePersonEach(
    records.map((record, i) => ({ file: `${i}.json`, record })),
    problems,
  );
  return { ann: people.get('ann-example')!, problems };
};

test('what two files tell of one person is one record, in the order of time', () => {
  const { ann: joined, problems } = join(
    ann([term('xx/prime-minister', '2009', '2014')]),
    ann([term('xx/member', '1996', '2001')], {
      family: 'Example',
      names: [{ text: 'A. Example', class: 'variant' }],
    }),
  );
  expect(problems).toEqual([]);
  expect(joined.tenures.map(({ office }) => office)).toEqual(['xx/member', 'xx/prime-minister']);
  expect(joined.family).toBe('Example');
  expect(joined.names.map(({ text }) => text)).toEqual(['Ann Example', 'A. Example']);
});

test.each([
  [
    'the same days in the same office',
    [ann([term('xx/member', '1996', '2001')]), ann([term('xx/member', '2000', '2004')])],
    'tenures',
  ],
  ['another name', [ann([]), ann([], { name: 'Ann Sample' })], 'name'],
  ['another country', [ann([], { country: 'FR' }), ann([], { country: 'DE' })], 'country'],
] as const)('a problem, named with its file and field: %s', (_, records, field) => {
  expect(join(...records).problems).toEqual([
    { file: '1.json', record: 'ann-example', field, message: expect.any(String) },
  ]);
});
