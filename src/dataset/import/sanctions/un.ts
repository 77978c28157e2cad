import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../schema/gazetteer';
import { countryFinder } from './countries';
import type { ListEntry } from './entry';
import { fromCapitals } from './spelling';

/** Regimes against one country's government. */
const REGIMES: Readonly<Record<string, string>> = {
  Iran: 'IR',
  DPRK: 'KP',
  Libya: 'LY',
  Taliban: 'AF',
  Iraq: 'IQ',
  Sudan: 'SD',
  SouthSudan: 'SS',
  'South Sudan': 'SS',
  CAR: 'CF',
  DRC: 'CD',
  GB: 'GW',
  Yemen: 'YE',
};

const SOURCE = 'un-sc-2026-02';

/** People of the consolidated list of the United Nations Security Council. */
export function readUn(facts: string, gazetteer: Gazetteer): ListEntry[] {
  const xml = readFileSync(join(facts, 'officials', 'un-sanctions', 'UN_consolidated.xml'), 'utf8');
  const asOf = /dateGenerated="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1];
  if (!asOf) throw new Error('UN list: no dateGenerated');
  const countriesIn = countryFinder(gazetteer);
  return all(xml, 'INDIVIDUAL').flatMap((person): ListEntry[] => {
    const name = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
      .flatMap((tag) => one(person, tag)?.split(/\s+/) ?? [])
      .map(fromCapitals)
      .join(' ');
    const reference = one(person, 'REFERENCE_NUMBER');
    if (!name.includes(' ') || !reference) return [];
    const regime = one(person, 'UN_LIST_TYPE') ?? '';
    const since = one(person, 'LISTED_ON');
    const native = one(person, 'NAME_ORIGINAL_SCRIPT');
    // Aliases of low quality are bynames that many bear.
    const aliases = all(person, 'INDIVIDUAL_ALIAS')
      .filter((alias) => one(alias, 'QUALITY') === 'Good')
      .flatMap((alias) => (one(alias, 'ALIAS_NAME') ?? '').split(';'))
      .map((alias) => alias.trim().split(/\s+/).map(fromCapitals).join(' '))
      .filter((alias) => alias.includes(' ') && /^[\p{Script=Latin}\s'’.-]+$/u.test(alias));
    return [
      {
        list: 'un-sc',
        reference,
        programme: regime,
        ...(since && { since: since.slice(0, 10) }),
        source: SOURCE,
        asOf,
        names: [name, ...aliases],
        ...(native && { native }),
        countries: [
          ...countriesIn(
            all(person, 'NATIONALITY')
              .flatMap((part) => all(part, 'VALUE'))
              .join(';'),
          ),
          ...(REGIMES[regime] ? [REGIMES[regime]] : []),
        ],
        posts: all(person, 'DESIGNATION').flatMap((part) => all(part, 'VALUE')),
        birthYears: all(person, 'INDIVIDUAL_DATE_OF_BIRTH').flatMap((date) => {
          const year = one(date, 'YEAR') ?? one(date, 'DATE')?.slice(0, 4);
          return year ? [Number(year)] : [];
        }),
      },
    ];
  });
}

/** The contents of every element of a name; the list never nests one in itself. */
const all = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => decode(match[1]!));

const one = (xml: string, tag: string): string | undefined => all(xml, tag)[0]?.trim() || undefined;

const decode = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
