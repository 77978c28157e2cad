import { loadDataset } from '../../dataset/load';
import { datasetRoot } from '../shared/dataset-root';

/** Counts the records per kind, country, office kind and decade, and says how old open tenures are. */
export function stats(): number {
  const { officials, weapons, outlets, offices } = loadDataset(datasetRoot());
  const kinds = new Map(offices.map(({ id, kind }) => [id, kind]));
  const tenures = officials.flatMap((official) => official.tenures);
  print('records', [
    ['officials', officials.length],
    ['weapons', weapons.length],
    ['sources', outlets.length],
    ['offices', offices.length],
    ['tenures', tenures.length],
  ]);
  print('officials by country', count(officials.map(({ country }) => country ?? 'none')));
  print('tenures by kind of office', count(tenures.map(({ office }) => kinds.get(office)!)));
  print(
    'tenures by decade of their start',
    count(tenures.map(({ from }) => (from ? `${from.slice(0, 3)}0s` : 'unknown'))),
  );
  print(
    'open tenures by the year they were last seen',
    count(tenures.filter(({ to }) => to === undefined).map(({ asOf }) => asOf.slice(0, 4))),
  );
  print('weapons by class', count(weapons.map((weapon) => weapon.class)));
  print('sources by country', count(outlets.map(({ country }) => country ?? 'none')));
  return 0;
}

const count = (values: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};

function print(title: string, rows: readonly (readonly [string, number])[]): void {
  console.log(`${title}:`);
  console.log(rows.map(([name, number]) => `  ${name} ${number}`).join('\n'));
}
