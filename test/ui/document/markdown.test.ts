import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, blocksOf } from '../../../src/ui/document/markdown';

describe('our texts', () => {
  test.each<[string, string, Block[]]>([
    [
      'headings have addresses',
      '# A title\n\n## What a pack cannot do',
      [
        { is: 'heading', level: 1, id: 'a-title', text: 'A title' },
        { is: 'heading', level: 2, id: 'what-a-pack-cannot-do', text: 'What a pack cannot do' },
      ],
    ],
    [
      'paragraphs are joined, with bold, code and links in them',
      'One **two**\nand `three` [four](https://example.org/).',
      [
        {
          is: 'paragraph',
          inlines: [
            'One ',
            { bold: 'two' },
            ' and ',
            { code: 'three' },
            ' ',
            { link: 'four', href: 'https://example.org/' },
            '.',
          ],
        },
      ],
    ],
    [
      'lists go on over lines',
      '- one\n  and more\n- two',
      [{ is: 'list', items: [['one and more'], ['two']] }],
    ],
    [
      'tables leave out their rule',
      '| a | b |\n| --- | --- |\n| `c` | d |',
      [
        {
          is: 'table',
          rows: [
            [['a'], ['b']],
            [[{ code: 'c' }], ['d']],
          ],
        },
      ],
    ],
    [
      'code keeps its lines, blank ones too',
      '```json\n{\n\n}\n```\n\nafter',
      [
        { is: 'code', text: '{\n\n}' },
        { is: 'paragraph', inlines: ['after'] },
      ],
    ],
    ['HTML is text', '<b>x</b>', [{ is: 'paragraph', inlines: ['<b>x</b>'] }]],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  test.each(['src/dataset/POLICY.md', 'src/dataset/pack/PACKS.md'])('%s is read to its end', (path) => {
    const text = readFileSync(path, 'utf8');
    const blocks = blocksOf(text);
    expect(blocks[0]).toMatchObject({ is: 'heading', level: 1 });
    const headings = text.match(/^## /gm)!.length;
    expect(blocks.filter((one) => one.is === 'heading' && one.level === 2)).toHaveLength(headings);
    // What was not understood would stand there with its marks.
    const left = JSON.stringify(blocks.filter(({ is }) => is !== 'code'));
    expect(left).not.toMatch(/"(?:#|- |\|)|\*\*|```/);
  });
});
