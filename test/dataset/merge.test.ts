import { expect, test } from 'vitest';
import type { OfficialRecord } from '../../src/core/record';
import { withLaterSource } from '../../src/dataset/merge';

test('a later source gives terms and spellings; the name, its full spelling and the birth stay', () => {
  const base: OfficialRecord = {
    id: 'Q1',
    kind: 'official',
    name: 'Kenneth Example',
    names: [{ text: 'Kenneth Example', class: 'full' }],
    country: 'GB',
    tenures: [{ office: 'gb/lord-chancellor', from: '2010', to: '2012', source: 'a', asOf: '2022' }],
    born: { value: '1940', source: 'a', asOf: '2022' },
  };
  const later: OfficialRecord = {
    id: 'Q1',
    kind: 'official',
    name: 'Ken Example',
    names: [
      { text: 'Kenneth Example', class: 'variant' },
      { text: 'Lord Example', class: 'variant' },
    ],
    country: 'GB',
    tenures: [
      {
        office: 'gb/chancellor-of-the-exchequer',
        from: '1993-05-27',
        to: '1997-05-02',
        source: 'b',
        asOf: '2026',
      },
      { office: 'gb/lord-chancellor', from: '2010-05-12', to: '2012-09-04', source: 'b', asOf: '2026' },
    ],
    born: { value: '1941', source: 'b', asOf: '2026' },
  };
  expect(withLaterSource(base, later)).toEqual({
    ...base,
    names: [...base.names, { text: 'Lord Example', class: 'variant' }],
    tenures: later.tenures,
  });
});
