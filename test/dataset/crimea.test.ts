import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';

test('nobody governed Crimea or Sevastopol for Russia before March 2014, and nobody for two states at once', () => {
  const { officials, offices } = loadDataset('src/dataset');
  const of = (country: string): ReadonlySet<string> =>
    new Set(
      offices
        .filter((office) => office.country === country && /Crimea|Sevastopol/.test(office.title))
        .map(({ id }) => id),
    );
  const [russian, ukrainian] = [of('RU'), of('UA')];
  expect(russian.size).toBeGreaterThan(0);
  const held = officials.map(({ name, tenures }) => ({
    name,
    russian: tenures.filter(({ office }) => russian.has(office)),
    ukrainian: tenures.filter(({ office }) => ukrainian.has(office)),
  }));
  expect(held.filter((one) => one.russian.some(({ from }) => from! < '2014-02-27'))).toEqual([]);
  expect(held.filter((one) => one.russian.length > 0 && one.ukrainian.length > 0)).toEqual([]);
  expect(held.find(({ name }) => name === 'Vasyl Dzharty')!.ukrainian).toHaveLength(1);
});
