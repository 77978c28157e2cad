import type { CardModel, WordedCard } from '../../core/card';
import type { Words } from '../words';

/** Ways on: encyclopedia, data, official page. Followed only by the reader's click. */
export function linksOf(words: Words, { wikipedia, wikidata, official }: CardModel): WordedCard['links'] {
  const links: [name: string, href: string | undefined][] = [
    [
      'linkWikipedia',
      wikipedia && `https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia.replaceAll(' ', '_'))}`,
    ],
    ['linkWikidata', wikidata && `https://www.wikidata.org/wiki/${wikidata}`],
    ['linkOfficial', official],
  ];
  return links.flatMap(([name, href]) => (href ? [{ text: words.message(name), href }] : []));
}
