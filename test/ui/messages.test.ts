import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const LOCALES = 'src/ui/locales';
const read = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;

const english = read('en');

/** All of the source, and the manifest, where messages are used by name. */
const source = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx)$/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8')),
  readFileSync('manifest.json', 'utf8'),
].join('\n');

/** Names that are put together: `figure` and a key, `outlet` and a kind. */
const COMPOSED = /^(?:figure|outlet)[A-Z]/;

describe('every message', () => {
  test('that the source asks for is there', () => {
    const inCode = [...source.matchAll(/(?:message|translated)\(\s*'(\w+)'/g)].map((match) => match[1]!);
    const inManifest = [...source.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1]!);
    const asked = [...inCode, ...inManifest];
    expect(asked.length).toBeGreaterThan(50);
    const missing = asked.filter((name) => !(name in english));
    expect(missing).toEqual([]);
  });

  test('is used somewhere', () => {
    const unused = Object.keys(english).filter(
      (name) => !COMPOSED.test(name) && !source.includes(`'${name}'`) && !source.includes(`__MSG_${name}__`),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(readdirSync(LOCALES).filter((locale) => locale !== 'en'))('locale %s', (locale) => {
  test('has the messages of the English one, with the same places to fill in', () => {
    const own = read(locale);
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    for (const [name, { message }] of Object.entries(own)) {
      const places = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();
      expect(places(message), name).toEqual(places(english[name]!.message));
    }
  });
});
