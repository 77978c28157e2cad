import { expect, test } from 'vitest';
import type { WeaponClass } from '../../../src/core/record';
import { factsOf } from '../../../src/ui/words';
import { englishWords } from '../../../src/ui/words/english';
import { weaponCard } from '../samples';

test.each<[WeaponClass, string]>([
  ['fighter', 'First flight'],
  ['drone', 'First flight'],
  ['ballistic-missile', 'First test'],
  ['air-defence', 'First test'],
  ['submarine', 'Launched'],
  ['tank', 'First built'],
])('of a %s that never served, its year is told as "%s"', (cls, label) => {
  const card = weaponCard(undefined, {
    class: cls,
    appeared: { value: '1957', source: 'page', asOf: '2019' },
  });
  expect(factsOf(englishWords(), card)).toContainEqual(expect.objectContaining({ label, value: '1957' }));
});
