/**
 * Counts aged open terms by country or organisation, most first: `ru 12, gb 9`.
 *
 * @param lines as in `Doubts.aged`, each beginning with the office's id
 */
export function agedByCountry(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const country = line.slice(0, line.indexOf('/'));
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([country, count]) => `${country} ${count}`)
    .join(', ');
}
