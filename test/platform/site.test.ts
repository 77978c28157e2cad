import { expect, test } from 'vitest';
import { patternOf, siteOf } from '../../src/platform/site';

test.each([
  ['https://www.bbc.com/news/world', 'bbc.com'],
  ['https://edition.cnn.com/2016/02/16/x', 'edition.cnn.com'],
  ['http://127.0.0.1:8080/story.html', '127.0.0.1'],
  ['https://www.bbc.com:8443/', 'bbc.com'],
  ['about:blank', null],
  ['file:///tmp/x.html', null],
  ['moz-extension://x/popup.html', null],
  ['not an address', null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ['bbc.com', '*://*.bbc.com/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['[::1]', '*://[::1]/*'],
])('the pattern of %s is %s', (site, pattern) => {
  expect(patternOf(site)).toBe(pattern);
});
