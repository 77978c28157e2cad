import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIGURES, OFFICE_KINDS, OUTLET_KINDS, WEAPON_CLASSES } from '../../src/core/record';
import { AFFILIATIONS } from '../../src/ui/words/affiliations';
import { OWN_NAMES } from '../../src/ui/words/countries';
import type { Messages } from '../../src/ui/words/english';
import { labelName } from '../../src/ui/words/labels';
import { ORGANISATIONS } from '../../src/ui/words/organisations';
import { english, LOCALES, messagesOf } from './locales';

/** All of the source, and the manifests, where messages are used by name. */
const source = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8')),
  readFileSync('manifest.json', 'utf8'),
].join('\n');

/** Names that the source puts together from values of the dataset. */
const COMPOSED = [
  ...OFFICE_KINDS.map((kind) => labelName('office', kind)),
  ...WEAPON_CLASSES.map((cls) => labelName('class', cls)),
  ...OUTLET_KINDS.map((kind) => labelName('outlet', kind)),
  ...Object.keys(FIGURES).map((key) => labelName('figure', key)),
  ...[...OWN_NAMES].map((code) => `country${code}`),
  ...Object.values(ORGANISATIONS),
  ...Object.values(AFFILIATIONS),
];

/** `andMore_few` counts; its message is asked for as `andMore`. */
const FORM = /_(zero|one|two|few|many|other)$/;
const askedAs = (name: string): string => name.replace(FORM, '');
const isThere = (file: Messages, name: string): boolean => name in file || `${name}_other` in file;
const places = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();

describe('every message', () => {
  test('that the source asks for is there', () => {
    const inCode = [...source.matchAll(/(?:message|count|translated)\(\s*'(\w+)'/g)].map(
      (match) => match[1]!,
    );
    const inManifest = [...source.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1]!);
    expect(inCode.length).toBeGreaterThan(50);
    const missing = [...inCode, ...inManifest, ...COMPOSED].filter((name) => !isThere(english, name));
    expect(missing).toEqual([]);
  });

  test('is used somewhere', () => {
    const composed = new Set(COMPOSED);
    const unused = Object.keys(english)
      .map(askedAs)
      .filter(
        (name) => !composed.has(name) && !source.includes(`'${name}'`) && !source.includes(`__MSG_${name}__`),
      );
    expect(unused).toEqual([]);
  });

  test('that counts is asked for with a number, and no other is', () => {
    const counted = [...source.matchAll(/\bcount\(\s*'(\w+)'/g)].map((match) => match[1]!);
    const plain = [...source.matchAll(/\bmessage\(\s*'(\w+)'/g)].map((match) => match[1]!);
    expect(counted.filter((name) => !(`${name}_other` in english))).toEqual([]);
    expect(plain.filter((name) => !(name in english))).toEqual([]);
  });
});

test('no element has words of its own', () => {
  const components = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  );
  expect(components.length).toBeGreaterThan(20);
  const own = components.flatMap((path) =>
    [
      ...readFileSync(join('src/ui', path), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .matchAll(
          /<\/?[a-z][^<>{}]*>([^<>(){};=]*\p{L}{2}[^<>(){};=]*)<|\b(?:aria-label|title|placeholder|alt)="([^"]+)"/gu,
        ),
    ].map(([, text, attribute]) => `${path}: ${(text ?? attribute)!.trim()}`),
  );
  expect(own).toEqual([]);
});

describe.each(LOCALES)('locale %s', (locale) => {
  const own = messagesOf(locale);
  const isLatin = new Intl.Locale(locale).maximize().script === 'Latn';
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const counting = [
    ...new Set(
      Object.keys(english)
        .filter((name) => FORM.test(name))
        .map(askedAs),
    ),
  ];

  test('names itself and its direction', () => {
    expect(own.language?.message).toBe(locale.replace('_', '-'));
    expect(own.direction?.message).toMatch(/^(ltr|rtl)$/);
  });

  test('has the messages of the English one and no others, in every form of its plural', () => {
    const expected = [
      ...Object.keys(english).filter((name) => !FORM.test(name)),
      ...counting.flatMap((name) => forms.map((form) => `${name}_${form}`)),
    ];
    const names = Object.keys(own);
    expect({
      missing: expected.filter((name) => !names.includes(name)),
      more: names.filter((name) => !expected.includes(name)),
    }).toEqual({ missing: [], more: [] });
  });

  test('has the same places to fill in as the English one', () => {
    const different = Object.entries(own).filter(([name, { message }]) => {
      const model = places((english[name] ?? english[`${askedAs(name)}_other`])?.message ?? '');
      const here = places(message);
      // Where a form means one number alone ("one more"), its words may say it.
      const saidInWords = FORM.test(name) && !name.endsWith('_other') && !here.includes('$1');
      return String(saidInWords ? ['$1', ...here] : here) !== String(model);
    });
    expect(different).toEqual([]);
  });

  test('leaves nothing in English, nothing empty, and no space at an end', () => {
    const untidy = Object.entries(own).filter(([, { message }]) => /^ | $|^$/.test(message));
    expect(untidy).toEqual([]);
    if (locale === 'en') return;
    const left = Object.entries(own)
      .filter(([name, { message }]) => message === english[name]?.message && !MAY_BE_THE_SAME.has(name))
      // One word may be the same in two languages of one script: "Radio", "Hamas".
      .filter(([, { message }]) => (isLatin ? /\p{L}\P{L}+\p{L}/u : /\p{L}{3}/u).test(message))
      .map(([name]) => name);
    expect(left).toEqual([]);
  });

  test('calls a button that a text speaks of as the button is called', () => {
    const nameOf = new Map(Object.entries(english).map(([name, { message }]) => [message, name]));
    const quoted = Object.entries(english).flatMap(([name, { message }]) =>
      [...message.matchAll(/“([^”]+)”/g)].flatMap(([, words]) => {
        const called = nameOf.get(words!);
        return called ? [[name, called] as const] : [];
      }),
    );
    expect(quoted.length).toBeGreaterThan(2);
    const otherwise = quoted.filter(([name, called]) => !own[name]!.message.includes(own[called]!.message));
    expect(otherwise).toEqual([]);
  });

  test('describes the extension within what the browsers allow', () => {
    expect(own.extensionDescription!.message.length).toBeLessThanOrEqual(132);
  });
});

const MAY_BE_THE_SAME = new Set([
  'extensionName',
  'direction',
  // Names of cities, countries and organisations.
  ...Object.keys(english).filter((name) => /^(?:far|country|organisation)[A-Z]/.test(name)),
]);
