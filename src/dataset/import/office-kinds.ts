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
 */
export function classifyOffice(title: string): OfficeClass {
  const rule = OFFICE_RULES.find(([pattern]) => pattern.test(title));
  return rule
    ? { kind: rule[1], rank: rule[2], single: rule[3] }
    : { kind: 'other', rank: 35, single: false };
}

/** Titles that are no public office. */
export const isNoOffice = (title: string): boolean =>
  /first lady|first gentleman|spouse|consort|chief butler/i.test(title);
