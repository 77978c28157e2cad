import { describe, expect, test } from 'vitest';
import { annotateInSteps, annotateStory } from '../../../src/core/annotate';
import type { Story } from '../../../src/core/mention';
import { engine } from './world';

const LENGTH = 12_000;
const TIMES = 4;
const RUNS = 3;
/** Something else may have run while the longer one was timed. */
const ATTEMPTS = 5;
/** Linear is 4, quadratic 16; between them lies what a busy machine adds. */
const MOST = 8;

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const inOneParagraph = (text: string, lang = 'en'): Story => ({
  blocks: [{ text, role: 'body' }],
  date: '2016-02-16',
  lang,
  host: '',
});

function time(story: Story): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    annotateStory(engine, story);
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Names of nobody, each once. */
const strangers = (length: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const name = [i, i / 26, i / 676].map((n) => LETTERS[Math.floor(n) % 26]).join('');
    text += `Xo${name} Putin, `;
  }
  return text;
};

/** Paragraphs as no story has them, of any length. */
const PARAGRAPHS: [what: string, text: (length: number) => string, lang?: string][] = [
  ['a name that goes on', (length) => `Vladimir Putin. ${repeated('Putin said so. ', length)}`],
  ['a name in full', (length) => repeated('Vladimir Putin met Putin. ', length)],
  ['a title with a name', (length) => repeated('Gen. Hossein Dehghan, ', length)],
  [
    'a title and who bears it',
    (length) => repeated('President Vladimir Putin. The president said. ', length),
  ],
  ['an office without its holder', (length) => repeated('Iran’s defense minister said. ', length)],
  ['weapons', (length) => repeated('S-300 Su-30 T-90 ', length)],
  ['a list of weapons that never ends', (length) => `S-300${repeated('/400', length)}`],
  ['capitals only', (length) => repeated('VLADIMIR PUTIN SAID ', length)],
  ['words that might be names', (length) => repeated('Wladimir Putyn Hosein Dehgan ', length)],
  ['no space', (length) => repeated('Putin-', length)],
  ['one word', (length) => repeated('Putinputin', length * 8)],
  ['many lines', (length) => repeated('Putin Speaks To The Parliament\n', length)],
  ['a name of many others', (length) => `Vladimir Putin. ${strangers(length)}`],
  ['his sons', (length) => `Vladimir Putin. ${repeated('Putin, the son of somebody, ', length)}`],
  ['countries', (length) => repeated('Iran, Russia and Syria. Putin. ', length)],
  ['titles', (length) => repeated('President Minister General ', length)],
  ['Russian', (length) => repeated('Владимир Путин встретился с Путиным. ', length), 'ru'],
  ['beginnings of Russian names', (length) => repeated('Владимиром ', length), 'ru'],
  ['Chinese', (length) => repeated('普京说普京', length), 'zh'],
  ['Polish', (length) => repeated('Władimirem Putinem, Putina ', length), 'pl'],
];

describe('a paragraph four times as long takes about four times as long:', () => {
  test.each<[string, (length: number) => string, string?]>(PARAGRAPHS)('%s', (_, text, lang) => {
    const [short, long] = [LENGTH, LENGTH * TIMES].map((length) => inOneParagraph(text(length), lang));
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS && ratio >= MOST; attempt++) {
      ratio = Math.min(ratio, time(long!) / time(short!));
    }
    expect(ratio).toBeLessThan(MOST);
  });
});

test('a name with a thousand generations is read to its end', () => {
  const story = inOneParagraph(`Vladimir Putin ${'Jr. '.repeat(50_000)}`);
  expect(() => annotateStory(engine, story)).not.toThrow();
});

test('between two steps no more is done than a few names take', () => {
  const story = inOneParagraph(repeated('Vladimir Putin met Gen. Hossein Dehghan of Iran. ', 50_000));
  let steps = 0;
  for (const _ of annotateInSteps(engine, story)) steps++;
  // Of each name and title in the text, for each of the ways in which it may be read.
  expect(steps).toBeGreaterThan(annotateStory(engine, story).length * 3);
});
