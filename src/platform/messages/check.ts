/** Tells whether a value that came through a message has the shape that its type promises. */
export type Check = (value: unknown) => boolean;

export const text =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest;

/** A safe integer of at least 0. */
export const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** A number that can be reckoned with. */
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);

/** Yes or no. */
export const flag: Check = (value) => typeof value === 'boolean';

/** A calendar day, `YYYY-MM-DD`. */
export const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

export const listOf =
  (check: Check, longest: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= longest && value.every(check);

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** An object with these fields; others are let through, because a newer page may talk to an older worker. */
export const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

/** As a mention bears it; more reasons than this no name has. */
export const MOST_EVIDENCE = 100;
export const evidence: Check = (value) =>
  shape({ code: text(64), weight: number, from: optional(count), to: optional(count) })(value);

/** An object used as a list of named values. */
export const recordOf =
  (check: (value: unknown, name: string) => boolean): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, one]) => check(one, name));

/** Whether `value` has a `type` of the table and passes that type's check. */
export function typedBy(checks: Readonly<Record<string, Check>>, value: unknown): boolean {
  const type = typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : undefined;
  return typeof type === 'string' && Object.hasOwn(checks, type) && checks[type]!(value);
}
