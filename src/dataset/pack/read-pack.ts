import * as v from 'valibot';
import type { Pack } from '../../core/record';
import type { Problem } from '../dataset-error';
import { checkReferences } from '../references';
import { text } from '../schema/parts';
import { citationSchema, officeSchema, officialSchema, outletSchema, weaponSchema } from '../schema/records';
import { wordIssue } from '../schema/word-issue';
import { asDataset } from './as-dataset';
import { namesWithoutHold } from './names';

/** The lists of a pack with the schema of their records; the dataset's own. */
const LISTS = {
  citations: citationSchema,
  offices: officeSchema,
  officials: officialSchema,
  weapons: weaponSchema,
  sources: outletSchema,
} as const;
type List = keyof typeof LISTS;

const headSchema = v.strictObject({
  format: v.literal('backgrounder-pack/1', 'must be "backgrounder-pack/1"'),
  name: v.pipe(text, v.maxLength(80, 'must not be longer than 80 characters')),
  about: v.exactOptional(v.pipe(text, v.maxLength(1_000, 'must not be longer than 1,000 characters'))),
});

/** A pack, or everything that is wrong with it. */
type ReadPack =
  | { readonly pack: Pack; readonly problems?: never }
  | { readonly pack?: never; readonly problems: readonly Problem[] };

/**
 * Reads and checks a pack.
 *
 * @param json what its file holds
 * @param countries the codes that the dataset knows
 * @returns the pack, or its problems, each naming list, record and field
 */
export function readPack(json: unknown, countries: readonly string[]): ReadPack {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return {
      problems: [
        { file: 'the file', record: '-', field: '', message: 'must hold one pack: { "format": … }' },
      ],
    };
  }
  const given = json as Readonly<Record<string, unknown>>;
  const problems: Problem[] = [];
  const head = Object.fromEntries(Object.entries(given).filter(([key]) => !(key in LISTS)));
  const checkedHead = v.safeParse(headSchema, head);
  for (const issue of checkedHead.issues ?? []) {
    problems.push({
      file: 'the pack',
      record: '-',
      field: v.getDotPath(issue) ?? '',
      message: wordIssue(issue),
    });
  }
  const list = <L extends List>(name: L) => readList(given[name], name, problems);
  const pack = {
    ...(head as unknown as Pick<Pack, 'format' | 'name' | 'about'>),
    citations: list('citations'),
    offices: list('offices'),
    officials: list('officials'),
    weapons: list('weapons'),
    sources: list('sources'),
  } as Pack;
  if (problems.length > 0) return { problems };
  problems.push(...problemsBetween(pack, countries));
  return problems.length > 0 ? { problems } : { pack };
}

function readList<L extends List>(
  value: unknown,
  list: L,
  problems: Problem[],
): v.InferOutput<(typeof LISTS)[L]>[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ file: list, record: '-', field: '', message: 'must be a list of records' });
    return [];
  }
  return value.flatMap((record: unknown, i) => {
    const result = v.safeParse(LISTS[list], record);
    if (result.success) return [result.output as v.InferOutput<(typeof LISTS)[L]>];
    const { id } = (record ?? {}) as { readonly id?: unknown };
    const named = typeof id === 'string' && id !== '' ? id : `#${i + 1}`;
    for (const issue of result.issues) {
      problems.push({
        file: list,
        record: named,
        field: v.getDotPath(issue) ?? '',
        message: wordIssue(issue),
      });
    }
    return [];
  });
}

/** What no record shows by itself: ids used twice, references that lead nowhere, names that would mark anything. */
function problemsBetween(pack: Pack, countries: readonly string[]): Problem[] {
  const { officials, weapons, sources, offices, citations } = pack;
  const entities = [
    ...officials.map((record) => ['officials', record] as const),
    ...weapons.map((record) => ['weapons', record] as const),
    ...sources.map((record) => ['sources', record] as const),
  ];
  const problems: Problem[] = [];
  if (entities.length === 0) {
    problems.push({
      file: 'the pack',
      record: '-',
      field: '',
      message: 'has no officials, weapons or sources',
    });
  }
  for (const records of [
    entities,
    offices.map((one) => ['offices', one] as const),
    citations.map((one) => ['citations', one] as const),
  ]) {
    const seen = new Set<string>();
    for (const [file, { id }] of records) {
      if (seen.has(id)) problems.push({ file, record: id, field: 'id', message: 'is there twice' });
      seen.add(id);
    }
  }
  for (const { id, tenures } of officials) {
    if (tenures.length === 0) {
      problems.push({ file: 'officials', record: id, field: 'tenures', message: 'must name an office' });
    }
  }
  for (const [file, record] of entities) {
    for (const { field, message } of namesWithoutHold(record))
      problems.push({ file, record: record.id, field, message });
  }
  const references = checkReferences(asDataset(pack, countries));
  return [
    ...problems,
    ...references.map((problem) => (problem.file === 'outlets' ? { ...problem, file: 'sources' } : problem)),
  ];
}
