import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeHtml } from '../../../src/cli/annotate/decode';
import { documentOf } from '../../../src/cli/annotate/document';
import { readItems } from '../../../src/cli/annotate/input';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('JSON lines', () => {
  test('a bad line is named and the others are read', () => {
    const file = join(folder, 'docs.jsonl');
    const lines = [
      '{"id":"a","text":"x"}',
      '{not json',
      '',
      '{"id":"b"}',
      '{"id":"c","text":"y","date":"2016-02-30"}',
      '[]',
      '{"id":7,"html":"<p>z</p>","date":"2016-02-16"}',
    ];
    writeFileSync(file, lines.join('\n'));
    const items = readItems(file, {});
    expect(
      items.map((item) => ('fault' in item ? item.fault.replace(file, '').slice(0, 28) : item.input.id)),
    ).toEqual([
      'a',
      ':2: not JSON: Expected prope',
      ':4: needs "text" or "html"',
      ':5: "date" must be a day, YY',
      ':6: must be an object',
      '7',
    ]);
  });
});

describe('bytes of a page', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);

  test.each([
    ['UTF-8 by default', bytes('<p>é</p>'), 'é'],
    ['a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('é', 'utf16le')]), 'é'],
    ['what a meta element names', bytes('<meta charset="windows-1252"><p>\xe9</p>', 'latin1'), 'é'],
    ['an unknown charset', bytes('<meta charset="klingon"><p>é</p>'), 'é'],
  ])('%s', (_, input, expected) => {
    expect(decodeHtml(input)).toContain(expected);
  });
});

test('offsets of a page are into the collected text, those of plain text into the text as given', () => {
  const page = documentOf(
    { id: 'p', html: '<html><body><article><h1>Head</h1><p>One</p><p>Two</p></article></body></html>' },
    '2026-11-24',
  );
  expect(page.text).toBe('Head\n\nOne\n\nTwo');
  expect(
    page.blocks.map(({ text }, i) => page.text.slice(page.starts[i], page.starts[i]! + text.length)),
  ).toEqual(['Head', 'One', 'Two']);
  const plain = documentOf({ id: 't', text: '\n\nOne\nmore\n \nTwo', date: '2016-02-16' }, '2026-11-24');
  expect(plain.blocks.map(({ text }, i) => [plain.starts[i], text])).toEqual([
    [2, 'One\nmore'],
    [13, 'Two'],
  ]);
  expect(plain).toMatchObject({ date: '2016-02-16', dateFrom: 'given' });
});
