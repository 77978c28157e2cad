import { join } from 'node:path';
import type * as v from 'valibot';
import type { OfficialRecord } from '../core/record';
import { applyPatches } from './apply-patches';
import { closePromoted } from './close-promoted';
import { closeSucceeded } from './close-succeeded';
import type { Dataset } from './dataset';
import { DatasetError, type Problem } from './dataset-error';
import { loadGazetteer } from './load-parts';
import { joinNames, mergeOfficial, withListings } from './merge';
import { onePersonEach } from './one-person';
import { withoutOthersNames } from './others-names';
import { type Placed, readFolder, readLines } from './read-records';
import { checkReferences } from './references';
import { formsSchema, ownNameSchema } from './schema/forms';
import { patchSchema } from './schema/patches';
import {
  citationSchema,
  hostSchema,
  listedSchema,
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

  const importedOfficials: Map<string, OfficialRecord> = unique(
    imported('officials.jsonl', officialSchema),
    problems,
  );
  for (const [id, refreshed] of unique(imported('refreshed.jsonl', officialSchema), problems)) {
    const base = importedOfficials.get(id);
    importedOfficials.set(id, base ? { ...mergeOfficial(base, refreshed), name: base.name } : refreshed);
  }
  const patched = applyPatches(importedOfficials, curated('patches', patchSchema), problems);
  const officials = new Map<string, OfficialRecord>(patched);
  for (const [id, record] of onePersonEach(curated('officials', officialSchema), problems)) {
    const base = officials.get(id);
    officials.set(id, base ? mergeOfficial(base, record) : record);
  }
  for (const [id, listed] of unique(imported('listings.jsonl', listedSchema), problems)) {
    // Somebody whom a patch removed since the import is in no list of ours.
    const official = officials.get(id);
    if (official) officials.set(id, withListings(official, listed));
  }
  for (const [id, { text, lang, source }] of unique(imported('own-names.jsonl', ownNameSchema), problems)) {
    const official = officials.get(id);
    if (official && !official.names.some((name) => name.class === 'native' && name.lang === lang)) {
      const name = { text, class: 'native' as const, lang, source };
      officials.set(id, { ...official, names: joinNames(official.names, [name]) });
    }
  }
  const layered = <S extends v.GenericSchema<unknown, { readonly id: string }>>(name: string, schema: S) => [
    ...new Map([
      ...unique(imported(`${name}.jsonl`, schema), problems),
      ...unique(curated(name, schema), problems),
    ]).values(),
  ];
  const offices = byId(layered('offices', officeSchema));
  const officesById = new Map(offices.map((office) => [office.id, office]));
  const dataset: Dataset = {
    officials: byId(
      withoutOthersNames(closePromoted(closeSucceeded([...officials.values()], officesById), officesById)),
    ),
    weapons: byId(layered('weapons', weaponSchema)),
    outlets: byId(layered('outlets', outletSchema)),
    offices,
    citations: byId(layered('citations', citationSchema)),
    hosts: curated('hosts', hostSchema)
      .map(({ record }) => record)
      .sort((a, b) => compare(a.host, b.host)),
    gazetteer: loadGazetteer(root),
    forms: [...imported('forms.jsonl', formsSchema), ...curated('forms', formsSchema)]
      .map(({ record }) => record)
      .filter(({ id }) => officials.has(id)),
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

/** By code units: the same order on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => compare(a.id, b.id));
