/** A site that the extension came with. */
export interface ListedSite {
  readonly host: string;
  readonly name: string;
  /** A code; `''` when it has none. */
  readonly country: string;
}

/**
 * The sites of the dataset's table of hosts that the extension may read from its installation on, by name.
 *
 * @param table rows of `data/hosts.json`: host, name, country, whether it is installed
 */
export function listedSites(table: unknown): ListedSite[] {
  if (!Array.isArray(table)) return [];
  return table
    .filter(isInstalled)
    .map(([host, name, country]) => ({ host, name, country }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

const isInstalled = (row: unknown): row is [host: string, name: string, country: string, installed: 1] =>
  Array.isArray(row) && row.slice(0, 3).every((part) => typeof part === 'string') && row[3] === 1;
