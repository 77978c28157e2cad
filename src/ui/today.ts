import type { IsoDay } from '../core/time/day';

/** The reader's own calendar day. */
export function today(): IsoDay {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
