import { daysOf } from '../../core/time';
import { loadDataset } from '../../dataset/load';
import { weaponCoverage } from '../../dataset/weapon-coverage';
import { datasetRoot } from '../shared/dataset-root';

const YEAR = 365;

/** Counts the records per kind, country, office kind and decade, and says how old open tenures are. */
export function stats(): number {
  const { officials, weapons, outlets, offices, hosts } = loadDataset(datasetRoot());
  const kinds = new Map(offices.map(({ id, kind }) => [id, kind]));
  const tenures = officials.flatMap((official) => official.tenures);
  const open = tenures.filter(({ to }) => to === undefined);
  const today = Math.floor(Date.now() / 86_400_000);
  print('records', [
    ['officials', officials.length],
    ['weapons', weapons.length],
    ['sources', outlets.length],
    ['offices', offices.length],
    ['tenures', tenures.length],
    ['news hosts', hosts.length],
    ['news hosts installed', hosts.filter(({ installed }) => installed).length],
  ]);
  print('officials by country', count(officials.map(({ country }) => country ?? 'none')));
  print('tenures by kind of office', count(tenures.map(({ office }) => kinds.get(office)!)));
  print(
    'tenures by decade of their start',
    count(tenures.map(({ from }) => (from ? `${from.slice(0, 3)}0s` : 'unknown'))),
  );
  print('open tenures by the year they were last seen', count(open.map(({ asOf }) => asOf.slice(0, 4))));
  const coverage = weaponCoverage(weapons);
  const complete = coverage.reduce((sum, one) => sum + one.complete, 0);
  const unfielded = coverage.reduce((sum, one) => sum + one.unfielded, 0);
  print('weapons with type, origin, a figure, and their year or a status before service', [
    ['all', `${complete} of ${weapons.length} (${percent(complete, weapons.length)})`],
    ['of them not in service yet', unfielded],
    ...coverage.map((one): [string, string] => [
      one.cls,
      `${one.complete} of ${one.families} (${percent(one.complete, one.families)}), dated ${one.dated}, measured ${one.measured}`,
    ]),
  ]);
  print(
    'open tenures last seen over a year ago, by kind of office',
    count(
      open.filter(({ asOf }) => today - daysOf(asOf)!.last > YEAR).map(({ office }) => kinds.get(office)!),
    ),
  );
  print('sources by kind', count(outlets.map(({ outlet }) => outlet)));
  print('sources by country', count(outlets.map(({ country }) => country ?? 'none')));
  return 0;
}

const count = (values: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function print(title: string, rows: readonly (readonly [string, number | string])[]): void {
  console.log(`${title}:`);
  console.log(rows.map(([name, number]) => `  ${name} ${number}`).join('\n'));
}
