import type { WordedCard } from '../../core/card';
import type { Evidence } from '../../core/mention';
import { plainText } from '../words/isolates';
import { ISSUES, MAIL } from './contact';

/** A public report in the making: shown to the reader before anything opens. English, for those who mend it. */
export interface Report {
  readonly title: string;
  readonly body: string;
}

/**
 * What a report of a wrong card says: what the card said, for which day, and by which kinds of evidence. Nothing of the
 * page: not its address, not its text.
 */
export function reportOf(card: WordedCard, evidence: readonly Evidence[]): Report {
  const codes = [...new Set(evidence.map(({ code }) => code))];
  return {
    title: `Wrong card: ${card.name} (${card.id})`,
    body: [
      `Record: ${card.id}`,
      `Date of the story: ${card.on ?? 'not known'}`,
      `The card said: ${plainText(card.sentence)}`,
      ...(codes.length > 0 ? [`Found by: ${codes.join(', ')}`] : []),
      '',
      'What is wrong, and what shows it:',
      '',
    ].join('\n'),
  };
}

/** The address that opens an e-mail with the report in it; nothing is sent by that either. */
export const reportMail = ({ title, body }: Report): string =>
  `mailto:${MAIL}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;

/** The address that opens the form with the report filled in; only the reader's own click there sends it. */
export function reportAddress({ title, body }: Report): string {
  const url = new URL(ISSUES);
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href;
}
