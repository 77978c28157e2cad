import { expect, test } from 'vitest';
import type { OfficialRecord } from '../../../src/core/record';
import { spellingInputs } from '../../../src/dataset/compile/spellings';

const person = (name: string): OfficialRecord => ({
  id: name.toLowerCase().replace(' ', '-'),
  kind: 'official',
  name,
  names: [],
  tenures: [],
});

test('a minister is found by other spellings of the name, a deputy by the names we know', () => {
  const found = spellingInputs([person('Hossein Dehghan'), person('Hassan Karimi')], [85, 40]);
  expect(found.map(({ entity }) => entity)).toEqual([0]);
});
