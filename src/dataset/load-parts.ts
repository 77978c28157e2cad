import * as v from 'valibot';
import type { OfficeRecord, OfficialRecord } from '../core/record';
import { DatasetError, type Problem } from './dataset-error';
import { readArray, readFolder } from './read-records';
import {
  careersSchema,
  countrySchema,
  foreignCountrySchema,
  foreignWordsSchema,
  type Gazetteer,
  titlesSchema,
  wordsSchema,
} from './schema/gazetteer';
import { officeSchema, officialSchema } from './schema/records';

/**
 * The words around names.
 *
 * @throws DatasetError naming what is malformed
 */
export function loadGazetteer(root: string, problems: Problem[] = []): Gazetteer {
  const read = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S>[] =>
    readArray(root, `curated/gazetteer/${name}.json`, schema, problems).map(({ record }) => record);
  const gazetteer = {
    countries: read('countries', countrySchema),
    titles: read('titles', titlesSchema),
    words: read('words', wordsSchema),
    givenNames: read('given-names', v.string()),
    foreignCountries: read('countries-other-languages', foreignCountrySchema),
    foreignWords: read('words-other-languages', foreignWordsSchema),
    careers: read('careers', careersSchema),
  };
  if (problems.length > 0) throw new DatasetError(problems);
  return gazetteer;
}

/** The offices written by hand, which an import may refer to. */
export function loadOffices(root: string): OfficeRecord[] {
  const problems: Problem[] = [];
  const offices = readFolder(root, 'curated/offices', officeSchema, problems).map(({ record }) => record);
  if (problems.length > 0) throw new DatasetError(problems);
  return offices;
}

/** The officials written by hand, so that an import does not bring them a second time. */
export function loadCuratedOfficials(root: string): OfficialRecord[] {
  const problems: Problem[] = [];
  const people = readFolder(root, 'curated/officials', officialSchema, problems).map(({ record }) => record);
  if (problems.length > 0) throw new DatasetError(problems);
  return people;
}
