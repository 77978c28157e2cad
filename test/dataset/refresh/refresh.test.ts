import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/load';
import { ask, type Service } from '../../../src/dataset/refresh/ask';
import { runRefresh } from '../../../src/dataset/refresh/run';

const item = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const literal = (value: string | number) => ({ type: 'literal', value: String(value) });
const time = (name: string, day: string, precision = 11) => ({
  [name]: literal(`${day}T00:00:00Z`),
  [`${name}Precision`]: literal(precision),
});
const rows = (bindings: readonly unknown[]): Response =>
  new Response(JSON.stringify({ head: { vars: [] }, results: { bindings } }));

/** A service that gives the recorded answers in turn and remembers what it was asked and how long one waited. */
function recorded(answers: readonly (Response | Error)[]) {
  const asked: { readonly agent: string; readonly query: string }[] = [];
  const waits: number[] = [];
  const left = [...answers];
  const service: Service = {
    endpoint: 'https://query.example/sparql',
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    fetch: async (_url, init) => {
      asked.push({
        agent: new Headers(init.headers).get('user-agent') ?? '',
        query: new URLSearchParams(String(init.body)).get('query') ?? '',
      });
      const answer = left.shift() ?? rows([]);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { service, asked, waits };
}

describe('asking', () => {
  test('says who asks, and takes an answer', async () => {
    const { service, asked } = recorded([rows([{ a: literal(1) }])]);
    expect(await ask(service, 'SELECT')).toEqual([{ a: literal(1) }]);
    expect(asked).toEqual([{ agent: expect.stringContaining('Backgrounder'), query: 'SELECT' }]);
  });

  test('waits as long as a limit asks for, then asks again', async () => {
    const limit = new Response('Too many requests', { status: 429, headers: { 'retry-after': '37' } });
    const { service, waits } = recorded([limit, rows([])]);
    expect(await ask(service, 'SELECT')).toEqual([]);
    expect(waits).toEqual([37_000]);
  });

  test('waits longer each time for a service that fails, hangs up or breaks off', async () => {
    const { service, waits } = recorded([
      new Response('<html>Bad gateway</html>', { status: 502 }),
      new Error('socket hang up'),
      new Response('{"head":{},"results":{"bindings":[{"a"\njava.util.concurrent.TimeoutException'),
      rows([]),
    ]);
    expect(await ask(service, 'SELECT')).toEqual([]);
    expect(waits).toEqual([5_000, 10_000, 20_000]);
  });

  test('does not repeat a query that is refused, and gives up in the end', async () => {
    const refused = recorded([new Response('MalformedQueryException', { status: 400 })]);
    await expect(ask(refused.service, 'SELEC')).rejects.toThrow('status 400');
    expect(refused.asked).toHaveLength(1);
    const down = recorded(Array.from({ length: 9 }, () => new Response('', { status: 503 })));
    await expect(ask(down.service, 'SELECT')).rejects.toThrow('gave up after 5 tries');
    expect(down.asked).toHaveLength(5);
  });
});

describe('refreshing', () => {
  let root: string;
  const line = (name: string, records: readonly unknown[]): void =>
    writeFileSync(join(root, 'imported', name), records.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const cited = { source: 'wikidata-holders-2022', asOf: '2022-07' };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dataset-'));
    mkdirSync(join(root, 'imported'));
    for (const folder of ['gazetteer', 'citations'])
      cpSync(join('src/dataset/curated', folder), join(root, 'curated', folder), { recursive: true });
    // The careers told there are of people this dataset does not hold.
    writeFileSync(join(root, 'curated', 'gazetteer', 'careers.json'), '[]');
    line('offices.jsonl', [
      {
        id: 'fr/minister-of-defence',
        title: 'Minister of Defence',
        kind: 'defence',
        country: 'FR',
        rank: 85,
        single: true,
        wikidata: 'Q100',
        ...cited,
      },
      {
        id: 'fr/minister-of-sport',
        title: 'Minister of Sport',
        kind: 'minister',
        country: 'FR',
        rank: 60,
        single: true,
        wikidata: 'Q101',
        ...cited,
      },
    ]);
    line('officials.jsonl', [
      {
        id: 'Q1',
        kind: 'official',
        name: 'Ann Example',
        names: [{ text: 'Ann Example', class: 'full' }],
        country: 'FR',
        tenures: [{ office: 'fr/minister-of-defence', from: '2020-05', ...cited }],
      },
    ]);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const holder = (id: string, label: string, dates: object) => ({
    office: item('Q100'),
    person: item(id),
    personLabel: literal(label),
    ...dates,
  });

  test('closes and opens terms, keeps the known name, adds aliases and the own script', async () => {
    const { service, asked } = recorded([
      rows([
        holder('Q1', 'Ann B. Example', { ...time('start', '2020-05-16'), ...time('end', '2024-03-01', 10) }),
        holder('Q2', 'Bob Example', {
          ...time('start', '2024-03-09'),
          born: literal('1960-07-04T00:00:00Z'),
          article: { type: 'uri', value: 'https://en.wikipedia.org/wiki/Bob_Example_(minister)' },
        }),
      ]),
      rows([
        { person: item('Q2'), alias: literal('Robert Example') },
        { person: item('Q2'), alias: literal('Bobby') },
        { person: item('Q2'), native: { type: 'literal', 'xml:lang': 'ru', value: 'Боб Пример' } },
      ]),
    ]);
    await runRefresh(root, service, '2026-11-24', '2022-01-01');
    expect(asked[0]!.query).toContain('wd:Q100');
    expect(asked[0]!.query).not.toContain('wd:Q101');
    const { officials } = loadDataset(root);
    expect(
      officials.map(({ name, tenures }) => [name, tenures.map(({ from, to, asOf }) => [from, to, asOf])]),
    ).toEqual([
      ['Ann Example', [['2020-05-16', '2024-03', '2026-11-24']]],
      ['Bob Example', [['2024-03-09', undefined, '2026-11-24']]],
    ]);
    expect(officials[1]).toMatchObject({ wikipedia: 'Bob Example (minister)', born: { value: '1960' } });
    expect(officials[1]!.names.map(({ text }) => text)).toEqual([
      'Bob Example',
      'Robert Example',
      'Боб Пример',
    ]);
  });

  test('twice the same answers give the same file', async () => {
    const answers = () => [rows([holder('Q2', 'Bob Example', time('start', '2024-03-09'))]), rows([])];
    await runRefresh(root, recorded(answers()).service, '2026-11-24', '2022-01-01');
    const first = readFileSync(join(root, 'imported', 'refreshed.jsonl'), 'utf8');
    await runRefresh(root, recorded(answers()).service, '2026-11-24', '2022-01-01');
    expect(readFileSync(join(root, 'imported', 'refreshed.jsonl'), 'utf8')).toBe(first);
  });

  test.each([
    [
      'an unknown holder',
      {
        ...holder('Q2', 'x', time('start', '2024-03-09')),
        person: { type: 'uri', value: 'http://www.wikidata.org/.well-known/genid/ab' },
      },
      'unknown holder',
    ],
    ['no name but an id', holder('Q2', 'Q2', time('start', '2024-03-09')), 'no name'],
    ['no start', holder('Q2', 'Bob Example', {}), 'no start'],
    ['a start known to the decade', holder('Q2', 'Bob Example', time('start', '2020-01-01', 8)), 'no start'],
    ['a start to come', holder('Q2', 'Bob Example', time('start', '2027-01-01')), 'after the query'],
    [
      'an unknown end',
      holder('Q2', 'Bob Example', { ...time('start', '2020-01-01'), end: { type: 'bnode', value: 't1' } }),
      'unknown day',
    ],
  ])('leaves out %s, and says so', async (_, row, why) => {
    const { officials, rejected } = await runRefresh(
      root,
      recorded([rows([row])]).service,
      '2026-11-24',
      '2022-01-01',
    );
    expect(officials).toEqual([]);
    expect(rejected[0]).toContain(why);
  });

  test('of two who seem in office the later is believed', async () => {
    const answer = rows([
      holder('Q2', 'Bob Example', time('start', '2024-03-09')),
      holder('Q3', 'Cy Example', time('start', '2025-07-01')),
    ]);
    const { officials, rejected } = await runRefresh(
      root,
      recorded([answer]).service,
      '2026-11-24',
      '2022-01-01',
    );
    expect(officials.map(({ id }) => id)).toEqual(['Q3']);
    expect(rejected[0]).toContain('Bob Example: still open');
  });

  test('a service that stays down leaves everything as it was', async () => {
    const down = recorded(Array.from({ length: 9 }, () => new Response('', { status: 503 })));
    await expect(runRefresh(root, down.service, '2026-11-24', '2022-01-01')).rejects.toThrow('gave up');
    expect(existsSync(join(root, 'imported', 'refreshed.jsonl'))).toBe(false);
  });
});
