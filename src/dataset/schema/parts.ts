import * as v from 'valibot';
import { daysOf } from '../../core/time';

/** Building blocks of the record schemas. Messages are worded to follow "<file>, record <id>, <field>: ". */

export const partialDate = v.pipe(
  v.string('must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((text) => daysOf(text) !== null, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
);
export const isoDay = v.pipe(
  partialDate,
  v.check((text) => text.length === 10, 'must be an exact day: YYYY-MM-DD'),
);
export const text = v.pipe(v.string('must be text'), v.nonEmpty('must not be empty'));
export const slug = v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be in kebab-case'));
export const recordId = v.pipe(
  text,
  v.regex(/^(?:Q[1-9]\d{0,8}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'must be a Wikidata id or a slug in kebab-case'),
);
export const wikidataId = v.pipe(text, v.regex(/^Q[1-9]\d{0,8}$/, 'must be a Wikidata id such as Q794'));
export const officeId = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/, 'must be like ir/minister-of-defence'),
);
export const country = v.pipe(text, v.regex(/^[A-Z]{2}$/, 'must be a two-letter country code'));
export const https = v.pipe(text, v.regex(/^https?:\/\/[^\s]+$/, 'must be a web address'));
export const host = v.pipe(
  text,
  v.regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a host name in lower case without www.'),
);

export const cited = { source: slug, asOf: partialDate };

/** A value with its source and date. */
export const fact = <T extends v.GenericSchema>(value: T) => v.strictObject({ value, ...cited });

export const name = v.strictObject({
  text,
  class: v.picklist(['full', 'variant', 'unique', 'surname', 'native', 'designation', 'nickname', 'acronym']),
  policy: v.exactOptional(v.picklist(['free', 'caps', 'cue', 'never-bare'])),
  lang: v.exactOptional(v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a language tag'))),
  why: v.exactOptional(text),
  source: v.exactOptional(slug),
});
