// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { WeaponCard } from '../../../../src/core/card';
import { Arsenal } from '../../../../src/ui/panel/arsenal/arsenal';
import { comparisons } from '../../../../src/ui/panel/arsenal/compare';
import type { Member } from '../../../../src/ui/panel/state';
import { englishWords } from '../../../../src/ui/words/english';
import { cited, member, range, weapon } from '../samples';
import { stage } from '../stage';

const s1 = weapon('S-1', [range(75, { upTo: 200 }), { key: 'altitude', value: 27_000, ...cited }]);
const s2 = weapon('S-2', [range(400, { variant: 'S-2B' }), range(100, { variant: 'S-2A' })]);
const tank = weapon('T-1', [range(450), { key: 'crew', value: 3, ...cited }], { class: 'tank' });
const unknown = weapon('S-3', []);

describe('the comparison', () => {
  const table = (...weapons: readonly Member<WeaponCard>[]) =>
    comparisons(weapons).map(({ cls, columns, keys }) => [cls, columns.map(({ card }) => card.name), keys]);

  test('puts weapons of one class together, in story order, without those of whom nothing is known', () => {
    expect(table(member(s1), member(tank), member(unknown), member(s2))).toEqual([
      ['air-defence', ['S-1', 'S-2'], ['range', 'altitude']],
      ['tank', ['T-1'], ['range', 'crew']],
    ]);
    expect(table(member(unknown))).toEqual([]);
  });

  test.each([
    ['the variant that the story names', 'S-2A', [100], 'S-2A'],
    ['its variants when none is named', undefined, [400, 100], undefined],
    ['its variants when one is named that has no figures', 'S-2X', [400, 100], undefined],
  ])('takes the figures of %s', (_, named, values, variant) => {
    const [{ columns }] = comparisons([member(s2, 1, named)]) as [ReturnType<typeof comparisons>[0]];
    expect(columns[0]!.figures.get('range')!.map(({ value }) => value)).toEqual(values);
    expect(columns[0]!.variant).toBe(variant);
  });

  test('takes the figures of the family before those of variants', () => {
    const both = weapon('S-4', [range(400, { variant: 'S-4B' }), range(90)]);
    expect(comparisons([member(both)])[0]!.columns[0]!.figures.get('range')).toEqual([range(90)]);
  });
});

describe('the arsenal', () => {
  const { show, text, all, find } = stage();
  const arsenal = (...weapons: readonly WeaponCard[]) => (
    <Arsenal words={englishWords()} weapons={weapons.map((card) => member(card))} />
  );

  test('has a table for each class, with heads for its rows and columns', () => {
    show(arsenal(s1, s2, tank));
    const [first, second] = all('table') as HTMLTableElement[];
    expect(first!.caption!.textContent).toBe('Air defence system');
    expect([...first!.querySelectorAll('th[scope="col"] bdi')].map((one) => one.textContent)).toEqual([
      'S-1',
      'S-2',
    ]);
    expect(rowsOf(first!)).toEqual([
      ['Range', '75–200 km', '400 km (S-2B), 100 km (S-2A)'],
      ['Reaches up to', '27,000 m', '–'],
    ]);
    expect(rowsOf(second!)).toEqual([
      ['Range', '450 km'],
      ['Crew', '3'],
    ]);
  });

  test('says once whose figures they are when they are all of one variant', () => {
    show(arsenal(weapon('S-5', [range(500, { variant: 'S-5M' })])));
    expect(find('thead')!.textContent).toContain('figures: S-5M');
    expect(rowsOf(find('table') as HTMLTableElement)).toEqual([['Range', '500 km']]);
  });

  test('draws all ranges to one scale, those that strike apart from those that travel', () => {
    show(arsenal(s1, s2, tank));
    const groups = [...all('.reach h3')].map((one) => [
      one.textContent,
      [...one.parentElement!.querySelectorAll('strong')].map((name) => name.textContent),
    ]);
    expect(groups).toEqual([
      ['How far it reaches', ['S-1', 'S-2']],
      ['How far it travels', ['T-1']],
    ]);
    const widths = [...all('.reach rect.sure')].map((bar) => Number.parseFloat(bar.getAttribute('width')!));
    // Tens are as far apart as hundreds: from 1 to 20,000 km, 75 km stand at 44 %, 450 km at 62 %.
    expect(widths.map(Math.round)).toEqual([44, 47, 62]);
    expect(text()).toContain('10,000 km');
  });

  test('draws no scale for one range alone: its card has it', () => {
    show(arsenal(s1));
    expect(find('.reach')).toBeNull();
  });

  test('lets the keyboard scroll what is wider than the panel', () => {
    show(arsenal(s1));
    const region = find('section')!;
    expect([region.tabIndex, region.getAttribute('aria-label')]).toEqual([0, 'Air defence system']);
  });
});

const rowsOf = (table: HTMLTableElement): (string | null)[][] =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
