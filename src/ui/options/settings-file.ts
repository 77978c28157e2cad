import type { Settings } from '../../core/message';
import { BadSettings, importSettings } from '../../platform/settings';
import { readJsonFile } from '../parts/files';
import { wordSaving } from '../parts/saving';
import type { Words } from '../words';

/** A settings file is a few kilobytes; anything larger is another file. */
const LARGEST_FILE = 2_000_000;

/**
 * Loads settings from a file, in place of what is set.
 *
 * @throws Error worded for the reader; nothing of the file was taken then
 */
export async function readSettingsFile(words: Words, file: File): Promise<Settings> {
  const read = await readJsonFile(file, LARGEST_FILE);
  if (read.bad === 'no-json') throw new Error(words.message('optionsBadFile', `${file.name}: ${read.why}`));
  if (read.bad) throw new Error(words.message('optionsBadFile', file.name));
  if (isPack(read.json)) throw new Error(words.message('optionsFileIsPack'));
  try {
    return await importSettings(read.json);
  } catch (error) {
    if (!(error instanceof BadSettings)) throw new Error(wordSaving(words, error));
    throw new Error(
      error.fields.length > 0
        ? words.message('optionsBadFields', words.list(error.fields))
        : words.message('optionsBadFile', file.name),
    );
  }
}

const isPack = (json: unknown): boolean =>
  String((json as { format?: unknown } | null)?.format).startsWith('backgrounder-pack');
