import type { EntityRecord, Name } from '../../core/record';
import { isFunctionWord } from '../../core/resolve/words';

/** A name that could not be told from other words of a story, and what to do about it. */
interface Unfit {
  readonly field: string;
  readonly message: string;
}

/** The names of a record, with the fields they stand in. */
export function namesOf(
  record: EntityRecord,
): { readonly field: string; readonly text: string; readonly cls?: Name['class'] }[] {
  return [
    { field: 'name', text: record.name },
    ...record.names.map(({ text, class: cls }, i) => ({ field: `names.${i}`, text, cls })),
  ];
}

/** The names that would mark what nobody means: words of every day, single letters, a person's first name alone. */
export function namesWithoutHold(record: EntityRecord): Unfit[] {
  return namesOf(record).flatMap(({ field, text, cls }) => {
    const at = field === 'name' ? field : `${field}.text`;
    if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text))
      return [{ field: at, message: `"${text}" is too short to be found` }];
    if (/^[^\p{Lu}\p{Lo}\p{N}]*$/u.test(text)) {
      return [{ field: at, message: `"${text}" has no capital letter and would be found in any sentence` }];
    }
    if (isFunctionWord(text)) return [{ field: at, message: `"${text}" is a word of every day` }];
    const whole = field === 'name' || cls === 'full' || cls === 'variant';
    if (record.kind === 'official' && whole && /^\p{L}+$/u.test(text) && !/\p{Lo}/u.test(text)) {
      return [{ field: at, message: `"${text}" is one word: a person needs a whole name here` }];
    }
    return [];
  });
}
