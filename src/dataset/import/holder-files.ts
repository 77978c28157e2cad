import type { Gazetteer } from '../schema/gazetteer';
import { slugOf } from './slug';

/** Whose offices a file of the Wikidata holders lists. */
export interface Jurisdiction {
  /** First part of the office ids. */
  readonly prefix: string;
  readonly country?: string;
  readonly organisation?: string;
}

/** File names that are no English country name. */
const BY_NAME: Readonly<Record<string, string>> = {
  'congo-kinshasa': 'CD',
  'congo-brazzaville': 'CG',
  'ivory-coast': 'CI',
  uae: 'AE',
  us: 'US',
  saudi: 'SA',
  solomons: 'SB',
  czech: 'CZ',
  'cabo-verde': 'CV',
  'swiss-federal-council': 'CH',
  'hong-kong': 'HK',
  eswatini: 'SZ',
  'timor-leste': 'TL',
  abkhazia: 'AB',
};

/** Parts of states and bodies that few states recognise: their offices belong to an organisation, by its usual name. */
const ORGANISATIONS: Readonly<Record<string, readonly [name: string, country?: string]>> = {
  scotland: ['Scotland', 'GB'],
  wales: ['Wales', 'GB'],
  'northern-ireland': ['Northern Ireland', 'GB'],
  artsakh: ['Artsakh (Nagorno-Karabakh)'],
  donetsk: ["Donetsk People's Republic"],
  luhansk: ["Luhansk People's Republic"],
  'south-ossetia': ['South Ossetia'],
  'northern-cyprus': ['Northern Cyprus'],
  somaliland: ['Somaliland'],
  greenland: ['Greenland', 'DK'],
};

/** The jurisdiction of a file such as `iran-ministers.csv`; `null` for one that is not of a single one. */
export function jurisdictionOf(file: string, gazetteer: Gazetteer): Jurisdiction | null {
  const name = file.replace(/\.csv$/, '').replace(/-(?:ministers|cabinet)$/, '');
  const organisation = ORGANISATIONS[name];
  if (organisation)
    return {
      prefix: name,
      organisation: organisation[0],
      ...(organisation[1] && { country: organisation[1] }),
    };
  const code =
    BY_NAME[name] ??
    gazetteer.countries.find(({ names }) =>
      names.some((one) => slugOf(one).replace(/^saint-/, 'st-') === name),
    )?.code;
  return code ? { prefix: code.toLowerCase(), country: code } : null;
}
