import * as v from 'valibot';
import { recordId, slug, text } from './parts';

const LANGUAGES = [
  'ru',
  'uk',
  'ar',
  'fa',
  'he',
  'zh',
  'ja',
  'ko',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'tr',
];

const language = v.picklist(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`);

/**
 * How the press of other languages writes a person: to find a story's names by, not to show. Between the parts of a
 * Chinese or Japanese form stands a middle dot.
 */
export const formsSchema = v.strictObject({
  id: recordId,
  source: slug,
  forms: v.record(language, v.pipe(v.array(text), v.nonEmpty('must have a form'))),
});

export type FormsRecord = v.InferOutput<typeof formsSchema>;

/** The name of a person in the own script, from a source that knows the person by identifier. */
export const ownNameSchema = v.strictObject({
  id: recordId,
  source: slug,
  text,
  lang: text,
});

export type OwnName = v.InferOutput<typeof ownNameSchema>;
