import type { OfficialRecord } from '../../core/record';
import { daysOf } from '../../core/time';
import type { Term } from './factbook-rows';
import { slugOf } from './slug';

/** Names no rule joins, read by a person: the Factbook's name and the Wikidata id. */
const SAME_PERSON: Readonly<Record<string, string>> = {
  'Adylbek Kasymaliyev': 'Q112703041',
  'Ahmad Abdullah Al-Ahmad al Sabah': 'Q16151955',
  'Ahmad Awad Bin Mubarek': 'Q16119688',
  'Aisake Valu Eke': 'Q8083950',
  'Ali Mahaman Lamine Zeine': 'Q2646711',
  'Alyaksandr Turchyn': 'Q56235580',
  'Benyamin Netanyahu': 'Q43723',
  'Bola Ahmed Adekunle Tinubu': 'Q3510872',
  'Bounnyang Vorachit': 'Q470024',
  'Claudia Sheinbaum Pardo': 'Q5771800',
  'Daniel Francisco Chapo': 'Q97058466',
  'Droupadi Murmu': 'Q19901232',
  'Fatafehi Fakafanua': 'Q5437258',
  'Galab Donev': 'Q31192182',
  'Geraldo Martins': 'Q114554932',
  'Jeffrey Davidson Bostic': 'Q107718230',
  'Jennifer Geerlings-Simons': 'Q440403',
  'José Raúl Mulino Quintero': 'Q108454869',
  'Khalifa bin Zayid Al-Nuhayyan': 'Q1059948',
  'Konstantinos Tasoulas': 'Q20995518',
  "La'Aulialemalietoa La'auli Leuatea Schmidt": 'Q16734600',
  'Mahamat Idriss Déby': 'Q16206405',
  'Manuela Roka Botey': 'Q112175210',
  'Michel Awn': 'Q363392',
  'Muhammad Bin Salman bin Abd al-Aziz Al Saud': 'Q6892571',
  'Muhammad Bin Zayid Al Nuhayyan': 'Q1951896',
  'Nikos Christodoulidis': 'Q48905549',
  'Prabowo Subianto Djojohadikusumo': 'Q2107268',
  'Sabah al-Ahmad al-Jabir al-Sabah': 'Q57555',
  'Sarra Zaafrani Zenzri': 'Q108892374',
  'Sheikh Mohammad Sabah Al Salim Al Sabah': 'Q3327520',
  'Siaosi Sovaleni': 'Q19631293',
  'Stuart Richard Young': 'Q107504646',
  'Vjosa Osmani-Sadriu': 'Q13047644',
  'Wesley W. Simina': 'Q7984081',
};

/** Inaugurations and editions differ by weeks. */
const SAME_START = 75;

const daysApart = (a: string, b: string): number => Math.abs(daysOf(a)!.first - daysOf(b)!.first);

/**
 * Whoever is known to have entered the very office at that time and shares a name, however it is spelled, is the one
 * meant. A monarch of several countries is one person.
 */
export function sameTerm(
  known: readonly OfficialRecord[],
  { office, from, name }: Term,
): OfficialRecord | undefined {
  const named = known.find(({ id }) => id === SAME_PERSON[name]);
  if (named) return named;
  if (office.endsWith('/monarch')) {
    const monarch = known.find(
      (one) => one.name === name && one.tenures.some((tenure) => tenure.office.endsWith('/monarch')),
    );
    if (monarch) return monarch;
  }
  const living = known.filter(
    ({ died }) => died === undefined || daysOf(died.value)!.last >= daysOf(from)!.first,
  );
  const holders = living.filter(({ tenures }) =>
    tenures.some(
      (tenure) =>
        tenure.office === office && tenure.from !== undefined && daysApart(tenure.from, from) <= SAME_START,
    ),
  );
  const sharing = holders.filter((one) => shareWord(one.name, name));
  if (sharing.length > 0) return sharing.length === 1 ? sharing[0] : undefined;
  const again = living.filter(
    (one) =>
      one.tenures.some((tenure) => tenure.office === office) &&
      samePerson(nameWords(one.name), nameWords(name)),
  );
  return again.length === 1 ? again[0] : undefined;
}

const oneOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => word.length > 1 && b.includes(word));

/** Within one office, a name whose every word the other has too ("Ouattara, Alassane Dramane") is the same person's. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 1 && shorter.every((word) => longer.includes(word));
}

/** Whether two names share a word, however it is spelled. */
export const shareWord = (a: string, b: string): boolean => oneOf(nameWords(a), nameWords(b));

/** The consonants of each word, which spellings share: Islom and Islam, Tamam and Tammam. */
const nameWords = (name: string): string[] =>
  slugOf(name)
    .split('-')
    .filter((word) => word.length > 1 && word !== 'al')
    .map((word) => `${word[0]!.replace(/[aeiouyw]/, '')}${word.slice(1).replace(/[aeiouyw]/g, '')}`)
    .map((word) => word.replace(/(.)\1+/g, '$1'));

/** What spellings of one name in one country share, to look it up by. */
export const keyOf = (name: string, country: string): string =>
  `${country} ${slugOf(name).replace(/-al-/g, '-')}`;

/** The people by each of their names, with all who bear it. */
export function indexByName(known: readonly OfficialRecord[]): Map<string, OfficialRecord[]> {
  const index = new Map<string, OfficialRecord[]>();
  for (const record of known) {
    for (const text of new Set([record.name, ...record.names.map((name) => name.text)])) {
      const key = keyOf(text, record.country ?? '');
      const list = index.get(key) ?? [];
      if (!list.includes(record)) index.set(key, [...list, record]);
    }
  }
  return index;
}
