import type { OfficialRecord } from '../core/record';

/**
 * Takes from each official the spellings that are somebody else's name in the same country: a source that gave one for
 * the other ("George W. Bush" for his father) must not make the two alike. A name that both really bear stays, being
 * each one's own.
 */
export function withoutOthersNames(officials: readonly OfficialRecord[]): OfficialRecord[] {
  const owners = new Map<string, Set<string>>();
  const keyOf = (country: string | undefined, text: string): string => `${country ?? ''} ${text}`;
  for (const { id, name, country } of officials) {
    const key = keyOf(country, name);
    owners.set(key, (owners.get(key) ?? new Set()).add(id));
  }
  return officials.map((record) => {
    const isOthers = (text: string): boolean =>
      text !== record.name && (owners.get(keyOf(record.country, text))?.size ?? 0) > 0;
    const names = record.names.filter(
      ({ text, class: cls }) => !((cls === 'full' || cls === 'variant') && isOthers(text)),
    );
    return names.length === record.names.length ? record : { ...record, names };
  });
}
