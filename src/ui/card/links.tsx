import type { CardModel } from '../../core/card';
import type { Words } from '../words';

/** Ways on: encyclopedia, data, official page. Followed only by the reader's click. */
export function Links({ model, words }: { readonly model: CardModel; readonly words: Words }) {
  const { wikipedia, wikidata, official } = model;
  const links = [
    wikipedia &&
      ([
        'linkWikipedia',
        `https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia.replaceAll(' ', '_'))}`,
      ] as const),
    wikidata && (['linkWikidata', `https://www.wikidata.org/wiki/${wikidata}`] as const),
    official && (['linkOfficial', official] as const),
  ].filter((link) => link !== undefined && link !== '');
  if (links.length === 0) return null;
  return (
    <div class="links">
      {links.map(([name, href]) => (
        <a key={name} href={href} target="_blank" rel="noreferrer">
          {words.message(name)}
        </a>
      ))}
    </div>
  );
}
