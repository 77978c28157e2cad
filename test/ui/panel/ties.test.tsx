// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Ties } from '../../../src/ui/panel/ties';
import { englishWords } from '../../../src/ui/words/english';
import { cited, source } from './samples';
import { stage } from './stage';

const { show, text, all } = stage();
const agency = source('Example News Agency', { owner: { value: 'The State', ...cited } });
const paper = source('The Paper', { affiliations: [] });

test('says who classifies a source, in whose words, when, and links to it', () => {
  show(<Ties words={englishWords()} sources={[agency]} publisher={null} />);
  expect(text()).toContain('state-controlled media says State Media Monitor (“SC”), Feb 2024');
  expect(text()).toContain('The State as of Jul 2022');
  for (const link of all('a')) expect((link as HTMLAnchorElement).href).toBe('https://example.org/');
  expect(all('a')).toHaveLength(2);
});

test('says when no classification is known', () => {
  show(<Ties words={englishWords()} sources={[paper]} publisher={null} />);
  expect(text()).toContain('No classification on record');
});

test('begins with the page’s publisher, and names it once though the story names it too', () => {
  show(<Ties words={englishWords()} sources={[agency, paper]} publisher={paper} />);
  const names = [...all('h3')].map((one) => one.textContent);
  expect(names).toEqual(['The Paperpublishes this page', 'Example News Agency']);
});
