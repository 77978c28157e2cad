import * as v from 'valibot';
import { OFFICE_KINDS } from '../../core/record';
import { country, text } from './parts';

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
  'profession',
  'relative',
  'sport',
] as const;

export const wordsSchema = v.strictObject({ kind: v.picklist(WORD_KINDS), words: v.array(text) });

/** The words around names: countries and peoples, titles, ranks, given names and cues, for English. */
export interface Gazetteer {
  readonly countries: readonly v.InferOutput<typeof countrySchema>[];
  readonly titles: readonly v.InferOutput<typeof titlesSchema>[];
  readonly words: readonly v.InferOutput<typeof wordsSchema>[];
  readonly givenNames: readonly string[];
}
