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

export const WORD_KINDS = [
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

/** The words around names: countries and peoples, titles, ranks, given names and cues, for English. */
export interface Gazetteer {
  readonly countries: readonly v.InferOutput<typeof countrySchema>[];
  readonly titles: readonly v.InferOutput<typeof titlesSchema>[];
  readonly words: readonly v.InferOutput<typeof wordsSchema>[];
  readonly givenNames: readonly string[];
  readonly careers: readonly v.InferOutput<typeof careersSchema>[];
}
