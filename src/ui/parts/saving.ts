import { NotSaved } from '../../platform/not-saved';
import type { Words } from '../words';

/** Why a choice of the reader could not be saved. */
export function wordSaving(words: Words, error: unknown): string {
  const full = error instanceof NotSaved && error.full;
  const why = full ? words.message('storageFull') : String((error as Error | undefined)?.message ?? error);
  return words.message('optionsNotSaved', why);
}
