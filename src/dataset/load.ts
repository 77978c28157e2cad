import { join } from 'node:path';
import * as v from 'valibot';
import type { OfficialRecord } from '../core/record';
import { applyPatches } from './apply-patches';
import type { Dataset } from './dataset';
import { DatasetError, type Problem } from './dataset-error';
import { mergeOfficial } from './merge';
import { type Placed, readArray, readFolder, readLines } from './read-records';
import { checkReferences } from './references';
import { countrySchema, titlesSchema, wordsSchema } from './schema/gazetteer';
import { patchSchema } from './schema/patches';
import {
  citationSchema,
  hostSchema,
  officeSchema,
  officialSchema,
  outletSchema,
  weaponSchema,
} from './schema/records';

/**
 * Reads the dataset from its folder, imported ⊕ curated, and validates it.
 *
 * @param root the folder that holds `curated` and `imported`
 * @throws DatasetError naming file, record and field of everything that is wrong
 */
export function loadDataset(root: string): Dataset {
  const problems: Problem[] = [];
  const curated = <S extends v.GenericSchema>(folder: string, schema: S) =>
    readFolder(root, join('curated', folder), schema, problems);
  const imported = <S extends v.GenericSchema>(name: string, schema: S) =>
    readLines(root, join('imported', name), schema, problems);

  const importedOfficials = unique(imported('officials.jsonl', officialSchema), problems);
  const patched = applyPatches(importedOfficials, curated('patches', patchSchema), problems);
  const officials = new Map<string, OfficialRecord>(patched);
  for (const [id, record] of unique(curated('officials', officialSchema), problems)) {
    const base = officials.get(id);
    officials.set(id, base ? mergeOfficial(base, record) : record);
  }
  const layered = <S extends v.GenericSchema<unknown, { readonly id: string }>>(name: string, schema: S) => [
    ...new Map([
      ...unique(imported(`${name}.jsonl`, schema), problems),
      ...unique(curated(name, schema), problems),
    ]).values(),
  ];
  const dataset: Dataset = {
    officials: byId([...officials.values()]),
    weapons: byId(layered('weapons', weaponSchema)),
    outlets: byId(layered('outlets', outletSchema)),
    offices: byId(layered('offices', officeSchema)),
    citations: byId(layered('citations', citationSchema)),
    hosts: curated('hosts', hostSchema)
      .map(({ record }) => record)
      .sort((a, b) => compare(a.host, b.host)),
    gazetteer: {
      countries: records(readArray(root, 'curated/gazetteer/countries.json', countrySchema, problems)),
      titles: records(readArray(root, 'curated/gazetteer/titles.json', titlesSchema, problems)),
      words: records(readArray(root, 'curated/gazetteer/words.json', wordsSchema, problems)),
      givenNames: records(readArray(root, 'curated/gazetteer/given-names.json', v.string(), problems)),
    },
  };
  problems.push(...checkReferences(dataset));
  if (problems.length > 0) throw new DatasetError(problems);
  return dataset;
}

function unique<T extends { readonly id: string }>(
  placed: readonly Placed<T>[],
  problems: Problem[],
): Map<string, T> {
  const found = new Map<string, T>();
  for (const { file, record } of placed) {
    if (found.has(record.id))
      problems.push({ file, record: record.id, field: 'id', message: 'is there twice' });
    found.set(record.id, record);
  }
  return found;
}

const records = <T>(placed: readonly Placed<T>[]): T[] => placed.map(({ record }) => record);

/** By code units: the same order on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => compare(a.id, b.id));
