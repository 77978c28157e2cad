/**
 * The name of the news site that a host is known as in the dataset's table of hosts, by itself or by a host above it
 * (`edition.cnn.com` by `cnn.com`); `null` when it is not in the table or the table is malformed.
 *
 * @param table rows of `data/hosts.json`: host, name, country, whether it is installed
 */
export function knownSite(table: unknown, site: string): string | null {
  if (!Array.isArray(table)) return null;
  const names = new Map<unknown, unknown>(table.filter(Array.isArray).map(([host, name]) => [host, name]));
  for (let host = site; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const name = names.get(host);
    if (typeof name === 'string') return name;
  }
  return null;
}
