import type { Cited, OfficialRecord } from '../core/record';
import { daysOf } from '../core/time';
import type { Dataset } from './dataset';
import type { Problem } from './dataset-error';

/** What one record cannot tell of itself: sources and offices that must exist, dates in order, names in place. */
export function checkReferences(dataset: Dataset): Problem[] {
  const citations = new Set(dataset.citations.map(({ id }) => id));
  const offices = new Set(dataset.offices.map(({ id }) => id));
  const countries = new Set(dataset.gazetteer.countries.map(({ code }) => code));
  const problems: Problem[] = [];
  const report = (file: string, record: string, field: string, message: string): void => {
    problems.push({ file, record, field, message });
  };
  const all = {
    offices: dataset.offices,
    officials: dataset.officials,
    weapons: dataset.weapons,
    outlets: dataset.outlets,
  };

  for (const [file, records] of Object.entries(all)) {
    for (const record of records) {
      for (const { path, source } of citedIn(record)) {
        if (!citations.has(source))
          report(file, record.id, `${path}source`, `names no known source: "${source}"`);
      }
      const country = 'country' in record ? record.country : undefined;
      if (country !== undefined && !countries.has(country)) {
        report(file, record.id, 'country', `is no country of the gazetteer: "${country}"`);
      }
      if ('names' in record) {
        record.names.forEach((name, i) => {
          if (name.class === 'unique' && !name.why)
            report(file, record.id, `names.${i}.why`, 'must say why the name stands alone');
        });
      }
    }
  }
  const people = new Set(dataset.officials.map(({ id }) => id));
  for (const { source, ids } of dataset.gazetteer.careers) {
    if (!citations.has(source)) report('careers', source, 'source', `names no known source: "${source}"`);
    for (const id of ids) if (!people.has(id)) report('careers', id, 'ids', 'is no official of the dataset');
  }
  for (const { id, source } of dataset.forms)
    if (!citations.has(source)) report('forms', id, 'source', `names no known source: "${source}"`);
  for (const official of dataset.officials) {
    for (const { field, message } of tenureProblems(official, offices))
      report('officials', official.id, field, message);
  }
  return problems;
}

function tenureProblems(
  { tenures, born, died }: OfficialRecord,
  offices: ReadonlySet<string>,
): { field: string; message: string }[] {
  return tenures.flatMap(({ office, from, to }, i) => {
    const problems = [];
    const field = `tenures.${i}`;
    if (!offices.has(office))
      problems.push({ field: `${field}.office`, message: `is no known office: "${office}"` });
    const start = from === undefined ? null : daysOf(from)!;
    const end = to === undefined ? null : daysOf(to)!;
    if (start && end && start.first > end.last)
      problems.push({ field, message: `begins ${from}, after its end ${to}` });
    if (start && born && start.last < daysOf(born.value)!.first)
      problems.push({ field, message: `begins ${from}, before birth` });
    if (start && died && start.first > daysOf(died.value)!.last)
      problems.push({ field, message: `begins ${from}, after death` });
    return problems;
  });
}

/** Every `source` inside a record, with the path to its fact. */
function citedIn(value: unknown, path = ''): { path: string; source: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    typeof (value as Partial<Cited>).source === 'string' ? [{ path, source: (value as Cited).source }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => citedIn(inner, `${path}${key}.`))];
}
