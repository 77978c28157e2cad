import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { collectText, LONGEST_STORY } from '../../../src/content/text';

const collect = (body: string) => {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  return collectText(document.body as unknown as Element, { hostName: 'backgrounder-card' });
};
const blocks = (body: string): string[] => collect(body).blocks.map(({ role, text }) => `${role}: ${text}`);

describe('blocks', () => {
  test.each([
    [
      'paragraphs part, inline elements run on',
      '<p>One <b>two</b> <a href="#">three</a></p><p>Four</p>',
      ['body: One two three', 'body: Four'],
    ],
    ['a line break parts', '<p>One<br>Two</p>', ['body: One', 'body: Two']],
    ['white space at the ends is left out', '<p>\n  One  </p>', ['body: One']],
    [
      'roles',
      '<h1>Head</h1><p class="byline">By A</p><p>Text</p><figure><figcaption>Cap</figcaption></figure><blockquote>Q</blockquote><aside>More</aside>',
      ['headline: Head', 'byline: By A', 'body: Text', 'caption: Cap', 'quote: Q', 'aside: More'],
    ],
    [
      'never: forms, code, navigation, scripts',
      '<nav>N</nav><script>s</script><style>s</style><textarea>t</textarea><button>b</button><pre>c</pre><code>c</code><p>Text</p>',
      ['body: Text'],
    ],
    [
      'never: hidden text',
      '<p hidden>a</p><p aria-hidden="true">b</p><p style="color:red; display: none">c</p><p>Text</p>',
      ['body: Text'],
    ],
    [
      'never: editable text',
      '<div contenteditable="true">a</div><div contenteditable="false">Text</div>',
      ['body: Text'],
    ],
    ['never: our own card', '<backgrounder-card>card</backgrounder-card><p>Text</p>', ['body: Text']],
    [
      'never: what templates put around',
      '<div class="share-bar">Share</div><div class="newsletter-signup">Sign up</div><p>Text</p>',
      ['body: Text'],
    ],
    [
      'a list of links is beside the story',
      '<ul><li><a href="#">Putin one</a></li><li><a href="#">Putin two</a></li></ul><p>Text</p>',
      ['aside: Putin one', 'aside: Putin two', 'body: Text'],
    ],
  ])('%s', (_, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });

  test('nest ten thousand deep', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let at: Element = document.body as unknown as Element;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement('div') as unknown as Element);
    at.textContent = 'deep';
    expect(collectText(document.body as unknown as Element).blocks.map(({ text }) => text)).toEqual(['deep']);
  });

  test('stop at the limit and say so', () => {
    const { blocks: found, truncated } = collect(`<p>${'word '.repeat(300_000)}</p><p>after</p>`);
    expect(truncated).toBe(true);
    expect(found.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(LONGEST_STORY);
  });
});

const node: fc.Arbitrary<string> = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('Putin ', ' met', '\n', '&amp;', 'S-300', '\u00ad', '🙂', 'الأسد'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'a', 'span', 'ul', 'li', 'em', 'section', 'h1', 'nav', 'aside'),
        fc.array(tie('node') as fc.Arbitrary<string>, { maxLength: 4 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node as fc.Arbitrary<string>;

test('every stretch of every block is found again in the page, letter by letter', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), fc.nat(), fc.nat(), (nodes, a, b) => {
      const { blocks: found, place } = collect(nodes.join(''));
      found.forEach(({ text }, index) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const at = place(index, start, end);
        if (start === end) {
          expect(at).toBeNull();
          return;
        }
        const { startNode, startOffset, endNode, endOffset } = at!;
        // Between two places of one text node the page's text is the block's; across nodes the ends must agree.
        if (startNode === endNode)
          expect(startNode.data.slice(startOffset, endOffset)).toBe(text.slice(start, end));
        else {
          expect(startNode.data[startOffset]).toBe(text[start]);
          expect(endNode.data[endOffset - 1]).toBe(text[end - 1]);
        }
      });
    }),
    { numRuns: 400 },
  );
});
