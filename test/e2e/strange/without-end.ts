import { SAMPLE } from '../harness/sample';
import { type Strange, WHOLE } from './strange';

const PROSE = 'Officials in both capitals declined to say any more about the talks on Wednesday. ';

/** Pages that are small to load, and endless for who looks at each part of them anew. */
export const WITHOUT_END: readonly Strange[] = [
  {
    name: 'says without end where it is',
    html: SAMPLE.replace(
      '</head>',
      `${[2_000, 6_000, 20_000, 100_000]
        .map((deep) => `{"@type":"NewsArticle","url":${'['.repeat(deep)}${']'.repeat(deep)}}`)
        .map((json) => `<script type="application/ld+json">${json}</script>`)
        .join('')}</head>`,
    ),
    marks: WHOLE,
  },
  {
    name: 'nests paragraphs thousands deep',
    // No article element: then every paragraph of the page is looked at.
    html: SAMPLE.replace('<article>', '<div>')
      .replace('</article>', '</div>')
      .replace(
        '</body>',
        `<script>
          let at = document.body.appendChild(document.createElement('aside'));
          at.style.display = 'none';
          for (let i = 0; i < 10_000; i++) {
            at = at.appendChild(document.createElement('p'));
            at.append(${JSON.stringify(PROSE)}.repeat(5));
          }
        </script></body>`,
      ),
    marks: WHOLE,
  },
  {
    name: 'has thousands of stories without a date around its headline',
    html: SAMPLE.replace('</main>', `${`<article><p>${PROSE.repeat(4)}</p></article>`.repeat(3_000)}</main>`),
    marks: WHOLE,
  },
];
