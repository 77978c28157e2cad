import type { OfficeKind } from '../../core/record';
import { OFFICE_RULES } from './office-rules';

interface OfficeClass {
  readonly kind: OfficeKind;
  readonly rank: number;
  readonly single: boolean;
}

/**
 * What kind of office an English title names, with the rank that chooses the one to show (CONTRIBUTING.md, "Ranks").
 *
 * @param title without the country: "President", not "President of France"
 * @param ofState whether a state's own, whose secretaries-general and commissioners head no international organisation
 */
export function classifyOffice(title: string, ofState = false): OfficeClass {
  const rule = OFFICE_RULES.find(([pattern]) => pattern.test(title));
  if (!rule) return { kind: 'other', rank: 35, single: false };
  const [, kind, rank, single] = rule;
  return ofState && kind === 'international-organisation' && !INTERNATIONAL_IN_STATE.test(title)
    ? { kind: 'other', rank: OFFICIAL_OF_STATE, single }
    : { kind, rank, single };
}

/** Below 60: only the full name finds one of the many directors-general of a state's ministries. */
const OFFICIAL_OF_STATE = 45;

/** The world's own representative in a state (Bosnia). */
const INTERNATIONAL_IN_STATE = /^high representative$/i;

/** Titles that are no public office. */
export const isNoOffice = (title: string): boolean =>
  /first lady|first gentleman|spouse|consort|chief butler/i.test(title);
