import * as v from 'valibot';
import { FIGURES, type FigureKey, OFFICE_KINDS, OUTLET_KINDS, WEAPON_CLASSES } from '../../core/record';
import {
  cited,
  country,
  fact,
  host,
  https,
  isoDay,
  name,
  officeId,
  partialDate,
  recordId,
  slug,
  text,
  wikidataId,
} from './parts';

export const citationSchema = v.strictObject({
  id: slug,
  title: text,
  url: v.exactOptional(https),
  publisher: v.exactOptional(text),
  date: v.exactOptional(partialDate),
  accessed: isoDay,
  licence: v.exactOptional(text),
});

export const officeSchema = v.pipe(
  v.strictObject({
    id: officeId,
    title: text,
    titles: v.exactOptional(
      v.array(
        v.strictObject({ title: text, from: v.exactOptional(partialDate), to: v.exactOptional(partialDate) }),
      ),
    ),
    press: v.exactOptional(v.array(text)),
    kind: v.picklist(OFFICE_KINDS),
    country: v.exactOptional(country),
    organisation: v.exactOptional(text),
    rank: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
    single: v.boolean(),
    wikidata: v.exactOptional(wikidataId),
    ...cited,
  }),
  v.check(
    (office) => Boolean(office.country ?? office.organisation),
    'must have a country or an organisation',
  ),
);

const tenureSchema = v.strictObject({
  office: officeId,
  from: v.exactOptional(partialDate),
  to: v.exactOptional(partialDate),
  startedBy: v.exactOptional(v.literal(true)),
  endedBy: v.exactOptional(v.literal(true)),
  acting: v.exactOptional(v.literal(true)),
  note: v.exactOptional(text),
  ...cited,
});

const listingSchema = v.strictObject({
  list: v.picklist(['ofac-sdn', 'un-sc', 'eu', 'uk']),
  programme: v.exactOptional(text),
  since: v.exactOptional(partialDate),
  reference: v.exactOptional(text),
  ...cited,
});

export const officialSchema = v.strictObject({
  id: recordId,
  kind: v.literal('official'),
  name: text,
  family: v.exactOptional(text),
  names: v.array(name),
  country: v.exactOptional(country),
  tenures: v.array(tenureSchema),
  born: v.exactOptional(fact(partialDate)),
  died: v.exactOptional(fact(partialDate)),
  party: v.exactOptional(fact(text)),
  rank: v.exactOptional(fact(text)),
  listings: v.exactOptional(v.array(listingSchema)),
  wikipedia: v.exactOptional(text),
  official: v.exactOptional(https),
});

/** What the public lists add to an official who is known from elsewhere. */
export const listedSchema = v.strictObject({
  id: recordId,
  names: v.array(name),
  listings: v.array(listingSchema),
});

const figureSchema = v.strictObject({
  key: v.picklist(Object.keys(FIGURES) as FigureKey[]),
  value: v.number(),
  upTo: v.exactOptional(v.number()),
  variant: v.exactOptional(text),
  ...cited,
});

const policy = v.exactOptional(v.picklist(['free', 'caps', 'cue', 'never-bare']));

const shipSchema = v.strictObject({
  name: text,
  policy,
  names: v.exactOptional(v.array(name)),
  hull: v.exactOptional(v.pipe(text, v.regex(/^[A-Z]{1,5} \d{1,4}$/, 'is no hull number like "DDG 67"'))),
  ...cited,
});

const hullNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

const hullRangeSchema = v.pipe(
  v.strictObject({
    prefix: v.pipe(text, v.regex(/^[A-Z]{1,5}$/, 'is no hull symbol like "DDG"')),
    from: hullNumber,
    to: hullNumber,
  }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
);

export const weaponSchema = v.strictObject({
  id: recordId,
  kind: v.literal('weapon'),
  class: v.picklist(WEAPON_CLASSES),
  name: text,
  policy,
  names: v.array(name),
  nato: v.exactOptional(fact(text)),
  what: fact(text),
  origin: fact(v.array(country)),
  maker: v.exactOptional(fact(text)),
  inService: v.exactOptional(fact(partialDate)),
  appeared: v.exactOptional(fact(partialDate)),
  status: v.exactOptional(fact(text)),
  propulsion: v.exactOptional(fact(text)),
  role: v.exactOptional(fact(text)),
  armament: v.exactOptional(fact(text)),
  figures: v.array(figureSchema),
  variants: v.exactOptional(
    v.array(
      v.strictObject({
        name: text,
        names: v.exactOptional(v.array(name)),
        note: v.exactOptional(text),
        inService: v.exactOptional(fact(partialDate)),
      }),
    ),
  ),
  ships: v.exactOptional(v.array(shipSchema)),
  hulls: v.exactOptional(fact(v.array(hullRangeSchema))),
  operators: v.exactOptional(fact(v.array(text))),
  family: v.exactOptional(recordId),
  wikipedia: v.exactOptional(text),
  wikidata: v.exactOptional(wikidataId),
});

export const outletSchema = v.strictObject({
  id: recordId,
  kind: v.literal('source'),
  name: text,
  outlet: v.picklist(OUTLET_KINDS),
  policy,
  names: v.array(name),
  country: v.exactOptional(country),
  owner: v.exactOptional(fact(text)),
  affiliations: v.exactOptional(v.array(v.strictObject({ label: text, meaning: text, by: text, ...cited }))),
  founded: v.exactOptional(fact(partialDate)),
  languages: v.exactOptional(fact(v.array(text))),
  domains: v.array(host),
  cited: v.strictObject(cited),
  wikipedia: v.exactOptional(text),
  wikidata: v.exactOptional(wikidataId),
});

export const hostSchema = v.strictObject({
  host,
  name: text,
  country: v.exactOptional(country),
  installed: v.exactOptional(v.literal(true)),
});
