import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from './dataset-error';
import { wordIssue } from './schema/word-issue';

/** A record with the file it came from, relative to the dataset's folder. */
export interface Placed<T> {
  readonly file: string;
  readonly record: T;
}

/**
 * Reads every JSON file (an array of records) of a folder and validates each record.
 *
 * @param problems collects what is wrong; a bad record is left out of the result
 */
export function readFolder<S extends v.GenericSchema>(
  root: string,
  folder: string,
  schema: S,
  problems: Problem[],
): Placed<v.InferOutput<S>>[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readArray(root, `${folder}/${name}`, schema, problems));
}

/** The records of one JSON file; what is wrong with them goes to `problems`. */
export function readArray<S extends v.GenericSchema>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): Placed<v.InferOutput<S>>[] {
  const records = parse(readFileSync(join(root, file), 'utf8'), file, problems);
  if (records === undefined) return [];
  if (!Array.isArray(records)) {
    problems.push({ file, record: '-', field: '', message: 'must be a list of records' });
    return [];
  }
  return records.flatMap((record, i) => validate(record, file, i, schema, problems));
}

/** Reads a file of JSON lines. */
export function readLines<S extends v.GenericSchema>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): Placed<v.InferOutput<S>>[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line === '') return [];
      const record = parse(line, `${file}:${i + 1}`, problems);
      return record === undefined ? [] : validate(record, `${file}:${i + 1}`, i, schema, problems);
    });
}

function parse(text: string, file: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push({ file, record: '-', field: '', message: `is not JSON: ${(error as Error).message}` });
    return undefined;
  }
}

function validate<S extends v.GenericSchema>(
  record: unknown,
  file: string,
  index: number,
  schema: S,
  problems: Problem[],
): Placed<v.InferOutput<S>>[] {
  const result = v.safeParse(schema, record);
  if (result.success) return [{ file, record: result.output }];
  const named = record as { id?: unknown; host?: unknown; code?: unknown } | null;
  const id = named?.id ?? named?.host ?? named?.code;
  for (const issue of result.issues) {
    problems.push({
      file,
      record: typeof id === 'string' ? id : `#${index + 1}`,
      field: v.getDotPath(issue) ?? '',
      message: wordIssue(issue),
    });
  }
  return [];
}
