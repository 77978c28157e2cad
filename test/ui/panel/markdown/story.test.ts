import { describe, expect, test } from 'vitest';
import type { WeaponCard } from '../../../../src/core/card';
import { fileNameOf } from '../../../../src/ui/panel/markdown/file-name';
import { markdownOf } from '../../../../src/ui/panel/markdown/story';
import { asMarkdown, linkTo, tableOf } from '../../../../src/ui/panel/markdown/text';
import { englishWords } from '../../../../src/ui/words/english';
import { minister, term, weaponCard } from '../../samples';
import { cited, member, official, range, story, weapon } from '../samples';

const text = (more: Parameters<typeof story>[0] = {}): string => markdownOf(englishWords(), story(more));

describe('a story as Markdown', () => {
  test('begins with its title, day, publisher and address', () => {
    expect(text()).toMatch(
      /^# Tehran’s defence chief \\\*seeks\\\* ties\n\n- Story of Feb 16, 2016\n- Published by The Publisher\n- <https:\/\/www\.reuters\.com\/world\/story\?page=1>\n\n## Officials\n/,
    );
    expect(text({ date: null, publisher: null })).toContain('- This text gives no date');
  });

  test('says of each what its card says, with the source and date of each fact', () => {
    const said = text();
    expect(said).toContain(
      '### Ann Example\n\n**Minister of Defence of Iran**, Aug 2013 – Aug 2017: when this was published (as of Jul 2022)[^1]',
    );
    expect(said).toContain('- Before: Bob Before\n');
    expect(said).toMatch(
      /^- Sanctions: listed by the US Treasury \(OFAC\), since Nov 2019.*\(as of Jul 2022\)\[\^1\]$/m,
    );
    expect(said).toMatch(/^- State ties: state-controlled media, says State Media Monitor.*\[\^1\]$/m);
    expect(said).toContain('- Also written: آن, Anne Example');
    expect(said).toMatch(/^- Range: 75–200 km \(as of Jul 2022\)\[\^1\]$/m);
  });

  test('has each source once, with title, publisher, date, day of reading and address', () => {
    expect(text().match(/^\[\^\d+\]:/gm)).toEqual(['[^1]:']);
    expect(text()).toContain('[^1]: A page. Example, 2022, read Nov 24, 2026. <https://example.org/>\n');
  });

  test('numbers sources as they come', () => {
    const other = { id: 'other', title: 'Other', accessed: '2026-11-01' };
    const w = weapon('W', [range(5, { source: 'other' })]);
    const said = text({ weapons: [member({ ...w, citations: { ...w.citations, other } })] });
    expect(said).toMatch(/Range: 5 km .*\[\^2\]$/m);
    expect(said).toContain('[^2]: Other. read Nov 1, 2026.\n');
  });

  test('gives the source of what came later, and of each fact of a sentence', () => {
    const other = { id: 'other', title: 'Other', accessed: '2026-11-01' };
    const later = term('President', '2024-07-28', undefined, { source: 'other', asOf: '2026-01' });
    const ann = official('Ann Example', [minister, later]);
    const w = weapon('W', [], { inService: { value: '1978', source: 'other', asOf: '2026-01' } });
    const withOther = <C extends { citations: object }>(card: C): C => ({
      ...card,
      citations: { ...card.citations, other },
    });
    const said = text({ officials: [member(withOther(ann))], weapons: [member(withOther(w))] });
    expect(said).toMatch(/^As of Jan 2026: President of Iran, since Jul 2024 \(as of Jan 2026\)\[\^2\]$/m);
    expect(said).toMatch(/in service since 1978\. NATO name: SA-1 \(as of Jul 2022\)\[\^1\]\[\^2\]$/m);
  });

  test('leads to no note that is not there', () => {
    const said = text();
    for (const [, number] of said.matchAll(/\[\^(\d+)\](?!:)/g)) expect(said).toContain(`\n[^${number}]: `);
  });

  test('names the label again where the card goes on below it', () => {
    const operators = { value: ['IR', 'RU'], ...cited };
    const said = text({ weapons: [member(weapon('S-1', [range(1), range(2)], { operators }))] });
    expect(said.match(/^- Range: /gm)).toHaveLength(2);
    expect(said).toContain('- Operators: Iran, Russia (as of Jul 2022)[^1]');
  });

  test('sets weapons of one class side by side, when there are several', () => {
    expect(text()).not.toContain('| ');
    const said = text({
      weapons: [member(weapon('S-1', [range(75)])), member(weapon('S|2', [range(400)]))],
    });
    expect(said).toContain(
      '| Air defence system | S-1 | S\\|2 |\n| --- | --- | --- |\n| Range | 75 km | 400 km |',
    );
  });

  test('says what is known of the variant that the story names', () => {
    expect(text({ weapons: [member(weaponCard('S-1B') as WeaponCard, 1, 'S-1B')] })).toContain(
      'Named here: S-1B',
    );
  });

  test('leaves out kinds that the story does not name', () => {
    const said = text({ officials: [], weapons: [] });
    expect(said.match(/^## .*/gm)).toEqual(['## Sources']);
  });
});

describe('text in Markdown', () => {
  test.each([
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['[x](y) <b>', '\\[x\\](y) \\<b\\>'],
    ['a | b ~c~ \\d', 'a \\| b \\~c\\~ \\\\d'],
    ['two\n\nlines', 'two lines'],
    ['\u2068آن\u2069', 'آن'],
  ])('%j is written %j', (plain, written) => {
    expect(asMarkdown(plain)).toBe(written);
  });

  test('addresses cannot end their link early', () => {
    expect(linkTo('https://example.org/a b>c')).toBe('<https://example.org/a%20b%3Ec>');
  });

  test('tables have a head', () => {
    expect(
      tableOf([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});

test.each([
  ['Tehran’s defence chief: “ties”?', '2016-02-16', '2016-02-16-tehrans-defence-chief-ties.md'],
  ['../../etc/passwd\u0000', null, 'etc-passwd.md'],
  ['Путин и Шойгу', null, 'путин-и-шойгу.md'],
  ['???', null, 'story.md'],
  ['x '.repeat(200), '2016-02-16', `2016-02-16${'-x'.repeat(25)}.md`],
])('a story “%s” is saved under a name that every system takes', (title, date, name) => {
  expect(fileNameOf({ title, date })).toBe(name);
});
