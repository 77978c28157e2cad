import type { Evidence, EvidenceCode } from '../../core/mention';
import type { Voice } from './voice';

/** The message of each piece of evidence worth telling; the others are inner weights. */
const MESSAGES: Partial<Record<EvidenceCode, string>> = {
  'full-name': 'whyFullName',
  'name-variant': 'whyVariant',
  'native-name': 'whyNative',
  'reversed-name': 'whyReversed',
  transliteration: 'whyTransliteration',
  'unique-name': 'whyUnique',
  surname: 'whySurname',
  chain: 'whyChain',
  title: 'whyTitle',
  office: 'whyTitle',
  rank: 'whyRank',
  country: 'whyCountry',
  'in-office': 'whyInOffice',
  'not-in-office': 'whyNotInOffice',
  'co-mention': 'whyCoMention',
  designation: 'whyDesignation',
  variant: 'whyWeaponVariant',
  'military-cue': 'whyMilitary',
  'citation-cue': 'whyCitation',
  dateline: 'whyDateline',
  'longer-form': 'whyLongerForm',
  'by-office': 'whyByOffice',
  'part-of-name': 'whyAgainst',
  profession: 'whyAgainst',
  'other-country': 'whyAgainst',
};

/** The reasons of a mention, worded, each once. */
export function evidenceLines(words: Voice, evidence: readonly Evidence[]): string[] {
  const lines = evidence.flatMap(({ code, value }) => {
    const name = MESSAGES[code];
    return name === undefined ? [] : [words.message(name, value ?? '')];
  });
  return [...new Set(lines)];
}
