import { describe, expect, it } from 'vitest';
import { knownSite } from '../../../src/ui/popup/known-site';

const TABLE = [
  ['example.com', 'The Example', 'US', 0],
  ['news.example.org', 'Example News', 'GB', 1],
];

describe('known news sites', () => {
  it.each([
    ['example.com', 'The Example'],
    ['edition.example.com', 'The Example'],
    ['news.example.org', 'Example News'],
    ['example.org', null],
    ['notexample.com', null],
    ['com', null],
  ])('%s is %s', (site, name) => {
    expect(knownSite(TABLE, site)).toBe(name);
  });

  it('knows nothing from a malformed table', () => {
    expect(knownSite({ hosts: [] }, 'example.com')).toBeNull();
    expect(knownSite([['example.com', 7], 'example.com'], 'example.com')).toBeNull();
  });
});
