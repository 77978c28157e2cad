const NAMES = [
  'President Vladimir Putin',
  'Benjamin Netanyahu, the Israeli prime minister,',
  'President Barack Obama',
  'the S-300 missile system',
  'the Fars News Agency',
];
const FILLER =
  'Officials in both capitals declined to say any more about the talks that were held there on Wednesday.';

const page = (body: string, title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2016-02-16T10:00:00Z"></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

/** One paragraph of about forty words with a name in it. */
export const paragraph = (i: number): string =>
  `${NAMES[i % NAMES.length]} was named in paragraph ${i}. ${FILLER} ${FILLER}`;

/** A story of 20,000 words in 500 paragraphs. */
export const longStory = (): string =>
  page(Array.from({ length: 500 }, (_, i) => `<p>${paragraph(i)}</p>`).join(''), 'Twenty thousand words');

/** Every word in an element of its own, as some editors leave them: 50,000 nodes. */
export const manyNodes = (): string =>
  page(
    Array.from(
      { length: 560 },
      (_, i) =>
        `<p>${paragraph(i)
          .split(' ')
          .map((word) => `<span>${word}</span>`)
          .join(' ')}</p>`,
    ).join(''),
    'Fifty thousand nodes',
  );

/** A live blog before its paragraphs arrive. */
export const liveBlog = (): string =>
  page(
    `${Array.from({ length: 20 }, (_, i) => `<p>${paragraph(i)}</p>`).join('')}<div id="more"></div>`,
    'Live: the talks',
  );

/** A front page as the big papers have it: headlines and teasers, each an article element, and no story. */
export const frontPage = (): string =>
  `<!doctype html><html lang="en"><head><title>World news</title><meta property="og:type" content="website">
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'NewsMediaOrganization', name: 'The Example', url: 'https://www.reuters.com/' },
      {
        '@type': 'WebPage',
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: Array.from({ length: 50 }, (_, i) => ({
            '@type': 'ListItem',
            position: i,
            url: `https://www.reuters.com/world/${i}`,
          })),
        },
      },
    ],
  })}</script></head><body><main><h1>World</h1>${Array.from(
    { length: 100 },
    (_, i) =>
      `<article><h2><a href="/world/${i}">Putin meets Netanyahu again (${i})</a></h2><p>The S-300 was on the table.</p></article>`,
  ).join('')}</main></body></html>`;

/** A page with a video: a player, a line about it, and what to watch next. */
export const videoPage = (): string =>
  `<!doctype html><html lang="en"><title>Putin and Netanyahu meet - video</title><meta property="og:type" content="video.other">
<main><h1>Putin and Netanyahu meet</h1><video controls></video><p>The two leaders spoke of the S-300 in Moscow.</p></main><ul>${Array.from(
    { length: 60 },
    (_, i) =>
      `<li><a href="/video/${i}"><img alt="" width="160" height="90"> President Putin speaks (${i})</a></li>`,
  ).join('')}</ul></html>`;

/** What a site's search has found. */
export const searchPage = (): string =>
  `<!doctype html><html lang="en"><title>Search: Putin</title>
<script type="application/ld+json">{"@type":"SearchResultsPage"}</script><form><input name="q" value="Putin"></form><ol>${Array.from(
    { length: 100 },
    (_, i) =>
      `<li><h3><a href="/world/${i}">Vladimir Putin and the S-300 (${i})</a></h3><time>2016-02-16</time><p>… said President Vladimir Putin on Tuesday. ${FILLER}</p></li>`,
  ).join('')}</ol></html>`;
