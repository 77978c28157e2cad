import { useState } from 'preact/hooks';
import { resourceJson } from '../../platform/resources';
import type { Words } from '../words';
import { type ListedSite, listedSites } from './listed-sites';

/** The sites that the extension came with, by country; read when the reader opens the list. */
export function SiteList({ words }: { readonly words: Words }) {
  const [sites, setSites] = useState<readonly ListedSite[] | null>(null);
  const groups = byCountry(words, sites ?? []);
  const open = (): void => {
    if (!sites) void resourceJson('data/hosts.json').then((table) => setSites(listedSites(table)));
  };
  return (
    <details class="fold" onToggle={open}>
      <summary>{words.message('sitesWhich')}</summary>
      <dl class="sites">
        {groups.map(([country, ofCountry]) => (
          <div key={country}>
            <dt>{country}</dt>
            <dd>
              {ofCountry.map(({ host, name }) => (
                <span key={host}>
                  <bdi title={host}>{name}</bdi>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function byCountry(words: Words, sites: readonly ListedSite[]): [country: string, sites: ListedSite[]][] {
  const groups = new Map<string, ListedSite[]>();
  for (const site of sites) {
    const country = site.country ? words.country(site.country) : '';
    groups.set(country, [...(groups.get(country) ?? []), site]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, words.lang));
}
