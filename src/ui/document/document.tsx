import type { Words } from '../words';
import { type Block, blocksOf, type Inline } from './markdown';

interface DocumentProps {
  readonly words: Words;
  /** Markdown, in English. */
  readonly text: string;
}

/** Texts of the package that stand beside ours. */
const FILES = ['NOTICE.txt', 'LICENSE.txt', 'THIRD-PARTY.txt'] as const;

/** A text of ours to be read: the policy, the format of packs. */
export const TextDocument = ({ words, text }: DocumentProps) => (
  <main>
    <article lang="en" dir="ltr">
      {blocksOf(text).map((block, i) => (
        // A text that is read once, and never put in another order.
        <OneBlock key={i} block={block} />
      ))}
    </article>
    <p class="quiet files">
      <a href="options.html">{words.message('linkOptions')}</a>
      {FILES.map((file) => (
        <a key={file} href={file}>
          {file}
        </a>
      ))}
    </p>
  </main>
);

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.is) {
    case 'heading':
      if (block.level === 1) return <h1>{block.text}</h1>;
      return block.level === 2 ? <h2 id={block.id}>{block.text}</h2> : <h3 id={block.id}>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.inlines.map(inline)}</p>;
    case 'list':
      return (
        <ul class="text">
          {block.items.map((item) => (
            <li key={JSON.stringify(item)}>{item.map(inline)}</li>
          ))}
        </ul>
      );
    case 'code':
      return (
        // It scrolls sideways, so the keyboard must get into it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <pre tabIndex={0}>{block.text}</pre>
      );
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on narrow screens
        <div class="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={JSON.stringify(cell)} scope="col">
                    {cell.map(inline)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={JSON.stringify(row)}>
                  {row.map((cell, i) => (
                    <td key={i}>{cell.map(inline)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    }
  }
}

function inline(part: Inline, index: number) {
  if (typeof part === 'string') return part;
  if ('code' in part) return <code key={index}>{part.code}</code>;
  if ('bold' in part) return <strong key={index}>{part.bold}</strong>;
  return (
    <a key={index} href={part.href}>
      {part.link}
    </a>
  );
}
