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

test('the family’s own figure comes before those of its variants, unless one is named', () => {
  const cited = { source: 'page', asOf: '2022' };
  const figures = [
    { key: 'range', value: 35, variant: 'S-1B', ...cited },
    { key: 'range', value: 70, ...cited },
  ] as const;
  const ranges = (variant?: string): string[] =>
    factsOf(englishWords(), weaponCard(variant, { figures }))
      .filter(({ label }) => label === 'Range')
      .map(({ value }) => value);
  expect(ranges()).toEqual(['70 km', '35 km']);
  expect(ranges('S-1B')).toEqual(['35 km', '70 km']);
});
