import type { Words } from './words';

/** What bodies that classify outlets mean by their labels, in the dataset's words for it. */
export const AFFILIATIONS: Readonly<Record<string, string>> = {
  'state-controlled media': 'affiliationStateControlled',
  'captured private media': 'affiliationCapturedPrivate',
  'captured public or state-managed media': 'affiliationCapturedPublic',
  'independent state-funded and state-managed media': 'affiliationIndependentFundedManaged',
  'independent state-funded media': 'affiliationIndependentFunded',
  'independent state-managed media': 'affiliationIndependentManaged',
  'independent public media': 'affiliationIndependentPublic',
};

/** A classification in plain words of the reader's language; as the dataset has it where there are none. */
export function affiliationMeaning(words: Words, meaning: string): string {
  const message = AFFILIATIONS[meaning];
  return message ? words.message(message) : words.english(meaning);
}
