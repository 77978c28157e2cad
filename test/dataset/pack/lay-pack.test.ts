import { describe, expect, test } from 'vitest';
import { annotateStory, type Engine } from '../../../src/core/annotate';
import { cardOf } from '../../../src/core/card';
import type { OfficialRecord, Pack } from '../../../src/core/record';
import { layPack } from '../../../src/dataset/pack/lay-pack';
import { engine as base } from '../../core/resolve/world';
import { samplePack } from './sample';

const FIRST = 1_000;
const lay = (pack: Pack, over: Engine = base) => layPack(over, pack, FIRST);

/** The mentions of a text, short: `text=id`. */
const read = (engine: Engine, text: string, date: string | null = '2016-02-16'): string[] =>
  annotateStory(engine, { blocks: [{ text, role: 'body' }], date, lang: 'en', host: '' }).map(
    ({ start, end, id, variant }) => `${text.slice(start, end)}=${id}${variant ? `/${variant}` : ''}`,
  );

describe('a pack laid over the dataset', () => {
  const { engine, cards } = lay(samplePack());

  test.each([
    [
      'a full name, and the surname after it',
      'Odalys Quimby spoke. Quimby left.',
      ['Odalys Quimby=odalys-quimby', 'Quimby=odalys-quimby'],
    ],
    ['its office without a name', 'The mayor of Elmford spoke.', ['mayor of Elmford=odalys-quimby']],
    ['a weapon and its variant', 'KX-9s and a KX-9B flew.', ['KX-9=kestrel-9', 'KX-9B=kestrel-9/KX-9B']],
    ['a source', 'The Elmford Courier said so.', ['Elmford Courier=elmford-courier']],
    ['a surname alone', 'Quimby left.', []],
    [
      'the dataset’s own beside it',
      'Vladimir Putin met Odalys Quimby over the S-300.',
      ['Vladimir Putin=vladimir-putin', 'Odalys Quimby=odalys-quimby', 'S-300=s-300'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(read(engine, text)).toEqual(expected);
  });

  test('asks the dataset’s words about its names', () => {
    expect(read(engine, 'Mayor Odalys Quimby Park')).toEqual([]);
    expect(read(engine, 'The Odalys Quimby Airport opened.')).toEqual([]);
  });

  test('numbers its entities apart, and has their cards', () => {
    const [mention] = annotateStory(engine, {
      blocks: [{ text: 'Odalys Quimby spoke.', role: 'body' }],
      date: '2016-02-16',
      lang: 'en',
      host: '',
    });
    expect(mention!.entity).toBe(FIRST);
    const card = cardOf(cards[0]!, { entity: FIRST, date: '2016-02-16', today: '2026-01-01' });
    expect(card).toMatchObject({ id: 'odalys-quimby', pack: 'Elmford', kind: 'official' });
    expect(card.kind === 'official' && card.standing).toMatchObject({
      state: 'in-office',
      term: { after: { name: 'Perpetua Grindle', entity: FIRST + 1 } },
    });
    expect(cards.map(({ entity }) => entity)).toEqual([FIRST, FIRST + 1, FIRST + 2, FIRST + 3]);
  });

  test('knows the pages of its outlets, and the ids of both', () => {
    expect(engine.table.publisher('www.elmford.example')).toBe(FIRST + 3);
    expect(engine.table.find('elmford-courier')).toBe(FIRST + 3);
    expect(engine.table.find('vladimir-putin')).toBe(base.table.find('vladimir-putin'));
    expect(engine.table.find('nobody')).toBeNull();
  });

  test('leaves the dataset’s reading of every name of its own as it is', () => {
    const ids = Array.from({ length: base.table.entityCount }, (_, entity) => base.table.id(entity));
    const story =
      'Iranian Defence Minister Hossein Dehghan met Vladimir Putin. Iran’s defense minister, the Russian president and ' +
      'Sergei Shoigu spoke of the S-300 and the Su-30, Fars News Agency reported. Dehghan left. Netanyahu objected.';
    const readings = read(base, story);
    expect(readings.length).toBeGreaterThan(8);
    expect(read(engine, story)).toEqual(readings);
    expect(ids).toContain('vladimir-putin');
  });
});

describe('what the dataset has already', () => {
  const official = (change: Partial<OfficialRecord>): Pack => ({
    ...samplePack(),
    officials: [{ ...samplePack().officials[0]!, ...change }],
    weapons: [],
    sources: [],
  });

  test('a record with the same id is left out, and said to be', () => {
    const { unused, engine, cards } = lay(official({ id: 'vladimir-putin' }));
    expect(unused).toEqual([
      { record: 'vladimir-putin', field: 'id', text: 'vladimir-putin', known: 'vladimir-putin', whole: true },
    ]);
    expect(cards).toEqual([]);
    expect(read(engine, 'Odalys Quimby met Vladimir Putin.')).toEqual(['Vladimir Putin=vladimir-putin']);
  });

  test('a record of the same name is left out', () => {
    const { unused, engine } = lay(official({ name: 'Vladimir Putin' }));
    expect(unused).toEqual([
      {
        record: 'odalys-quimby',
        field: 'name',
        text: 'Vladimir Putin',
        known: 'vladimir-putin',
        whole: true,
      },
    ]);
    expect(read(engine, 'Vladimir Putin spoke.')).toEqual(['Vladimir Putin=vladimir-putin']);
  });

  test('of another record, only the name that is taken', () => {
    const { unused, engine } = lay(
      official({
        names: [
          { text: 'Odalys Quimby', class: 'full' },
          { text: 'Putin', class: 'unique', why: 'a test' },
          { text: 'Iran', class: 'nickname' },
        ],
      }),
    );
    expect(unused).toEqual([
      { record: 'odalys-quimby', field: 'names.1', text: 'Putin', known: 'vladimir-putin', whole: false },
      { record: 'odalys-quimby', field: 'names.2', text: 'Iran', whole: false },
    ]);
    expect(read(engine, 'Putin spoke in Iran.')).toEqual(['Putin=vladimir-putin']);
    expect(read(engine, 'Odalys Quimby spoke.')).toEqual(['Odalys Quimby=odalys-quimby']);
  });

  test('a name around a known one does not cut into it', () => {
    const { engine } = lay(official({ name: 'President Vladimir', names: [] }));
    expect(read(engine, 'President Vladimir Putin spoke.')).toEqual(['Vladimir Putin=vladimir-putin']);
  });

  test('a pack does not take what a pack before it has', () => {
    const first = lay(samplePack());
    const second = layPack(first.engine, { ...samplePack(), name: 'Again' }, FIRST + 4);
    expect(second.cards).toEqual([]);
    expect(second.unused.every(({ whole }) => whole)).toBe(true);
    expect(read(second.engine, 'Odalys Quimby spoke.')).toEqual(['Odalys Quimby=odalys-quimby']);
  });

  test('an office like the dataset’s does not make the dataset’s doubtful', () => {
    const pack = samplePack();
    const { engine } = lay({
      ...pack,
      offices: [{ ...pack.offices[0]!, kind: 'defence', country: 'IR', rank: 100 }],
    });
    const story = 'Iran’s defense minister spoke.';
    expect(read(base, story)).toEqual(['Iran’s defense minister=hossein-dehghan']);
    expect(read(engine, story)).toEqual(read(base, story));
  });
});
