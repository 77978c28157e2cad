import * as v from 'valibot';
import { OFFICE_KINDS } from '../../core/record';
import { CAREERS } from '../../core/table';
import { country, recordId, slug, text } from './parts';

export const countrySchema = v.strictObject({
  code: country,
  name: text,
  names: v.array(text),
  adjectives: v.array(text),
});

export const titlesSchema = v.strictObject({
  kind: v.picklist(OFFICE_KINDS),
  titles: v.array(v.strictObject({ title: text, oneHolder: v.exactOptional(v.literal(true)) })),
});

const WORD_KINDS = [
  'rank',
  'address',
  'former',
  'notHolder',
  'military',
  'citing',
  'afterName',
  'beforeName',
  'athlete',
  'performer',
  'profession',
  'relative',
  'sport',
] as const;

export const wordsSchema = v.strictObject({ kind: v.picklist(WORD_KINDS), words: v.array(text) });

/** What people were known for before they held office: it tells them from namesakes, and no card says it. */
export const careersSchema = v.strictObject({
  career: v.picklist(CAREERS),
  source: slug,
  ids: v.array(recordId),
});

const inLanguages = v.record(
  v.pipe(text, v.regex(/^[a-z]{2}$/, 'must be a language of two letters')),
  v.array(text),
);

export const foreignCountrySchema = v.strictObject({
  code: country,
  names: inLanguages,
  adjectives: v.exactOptional(inLanguages),
});

/** Titles, ranks, given names, and words of places that are not English: what stands by a name and tells whose it is. */
export const foreignWordsSchema = v.strictObject({
  means: v.picklist([...OFFICE_KINDS, 'rank', 'given', 'beforeName', 'afterName'] as const),
  words: inLanguages,
});

/** The words around names: countries and peoples, titles, ranks, given names and cues. */
export interface Gazetteer {
  readonly countries: readonly v.InferOutput<typeof countrySchema>[];
  readonly titles: readonly v.InferOutput<typeof titlesSchema>[];
  readonly words: readonly v.InferOutput<typeof wordsSchema>[];
  readonly givenNames: readonly string[];
  /** The same for other languages than English. */
  readonly foreignCountries: readonly v.InferOutput<typeof foreignCountrySchema>[];
  readonly foreignWords: readonly v.InferOutput<typeof foreignWordsSchema>[];
  readonly careers: readonly v.InferOutput<typeof careersSchema>[];
}
