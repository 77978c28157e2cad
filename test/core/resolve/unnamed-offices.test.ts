import { describe, expect, test } from 'vitest';
import { mentionsOf, read } from './world';

describe('offices without names', () => {
  test.each([
    ['Iran’s defense minister left.', ['Iran’s defense minister=hossein-dehghan']],
    ['The Israeli prime minister left.', ['Israeli prime minister=benjamin-netanyahu']],
    ['the president of Russia said', ['president of Russia=vladimir-putin']],
    ['A former Iranian defense minister left.', []],
    ['Iran’s deputy defense minister left.', []],
    ['Iranian defense ministers met.', []],
    ['Iran’s defense minister, Ali Someone, left.', []],
    ['the Iranian president spoke', ['Iranian president=hassan-rouhani']],
    ['Iran’s supreme leader spoke', ['Iran’s supreme leader=ali-khamenei']],
    ['the U.S. secretary of state spoke', ['U.S. secretary of state=dan-pfeiffer']],
    [
      'I asked Russia’s president about Netanyahu’s letter.',
      ['Russia’s president=vladimir-putin', 'Netanyahu=benjamin-netanyahu'],
    ],
    ['No sitting Russian president went there.', []],
    ['He played an unexpected president of Russia.', []],
    ['Medvedev remained as president of Russia.', []],
    ['He was president of Russia.', []],
    ['the Office of the President of Russia', []],
    ['He is the 35th president of Russia.', []],
    ['They mourn after the assassination of the Russian president.', []],
    ['The assassination of Russia’s president shocked them.\n\nThe Russian president was 60.', []],
    ['A plot to kill the Russian president failed.', ['Russian president=vladimir-putin']],
    ['She was sworn in as the first female president of Russia.', []],
    ['He looks set to become the first non-noble Israeli prime minister.', []],
    ['He is the first ever Israeli prime minister to be tried.', []],
    ['The last military president of Russia went to prison.', []],
    ['He was a candidate for president of Russia.', []],
    ['They failed to elect the president of Russia.', []],
    ['He suspends his campaign for president of Russia.', []],
    ['He was appointed by the president of Russia.', ['president of Russia=vladimir-putin']],
    ['The sitting Russian president came.', ['Russian president=vladimir-putin']],
    ['He urges Russia’s president to come.', ['Russia’s president=vladimir-putin']],
    ['the Israeli prime minister and warlord Yusuf Siad spoke', []],
    ['the president of Russia in Chechnya, Abu Ayub, spoke', []],
    ['the president of Russia and his wife spoke', ['president of Russia=vladimir-putin']],
    ['They met in the president of Russia suite.', []],
    ['Iran’s defense minister flew home.', ['Iran’s defense minister=hossein-dehghan']],
    ['He ran for the office of president of Russia.', []],
    ['They defend the deposed president of Russia.', []],
    ['the coup that ousted the Russian president', []],
    ['He resigned as party leader and president of Russia.', []],
    ['Ali Someone is appointed chief of the fleet and president of Russia.', []],
    ['Ali Someone, foreign minister and president of Russia, spoke', []],
    ['They rejected the nomination of Ali Someone for president of Russia.', []],
    ['Leaders of the alliance and the president of Russia met.', ['president of Russia=vladimir-putin']],
    ['It hit the president of Russia’s Own Guard.', []],
    ['It will lease ships, Russian President said.', []],
    ['She was in the comedy The Russian President, which he wrote.', []],
    ['It is late. The Russian President left.', ['Russian President=vladimir-putin']],
    ['They told the Russian President that it is late.', ['Russian President=vladimir-putin']],
    ['The president of Russia’s bank committee, William Example, came.', []],
    ['They hit the president of Russia’s compound.', ['president of Russia=vladimir-putin']],
    ['He is the first sitting Russian president to go there.', []],
    ['They met the chairman of the president of Russia.', []],
    ['He was sworn in as the first left-wing president of Russia.', []],
    ['They met staff from the president of Russia.', []],
    ['Ali Someone, currently the president of Russia, spoke.', []],
    ['They met the pro-Russian president.', []],
    ['They choose a new speaker and president of Russia.', []],
    ['Ali Someone, Jr., the president of Russia, spoke.', []],
    ['Ali Someone, the current president of Russia, spoke.', []],
    ['Hossein Dehghan, Iran’s defense minister, left.', ['Hossein Dehghan=hossein-dehghan']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['Defense Minister Hossein Dehghan spoke. The minister left.', ['Hossein Dehghan', 'minister']],
    ['President Vladimir Putin spoke.\n\nThe president left.', ['Vladimir Putin', 'president']],
    ['President Vladimir Putin spoke.\n\nIt rained.\n\nThe president left.', ['Vladimir Putin']],
    [
      'President Vladimir Putin met Bashar al-Assad. The president left.',
      ['Vladimir Putin', 'Bashar al-Assad'],
    ],
    ['Prime Minister Benjamin Netanyahu spoke. The president left.', ['Benjamin Netanyahu']],
    ['President Vladimir Putin spoke of direct elections of the president.', ['Vladimir Putin']],
    [
      'President Vladimir Putin spoke. The court says that the president could be sued for it.',
      ['Vladimir Putin'],
    ],
    ['President Vladimir Putin spoke of the president of a bank.', ['Vladimir Putin']],
    [
      'President Vladimir Putin met former President Bill Clinton. The president left.',
      ['Vladimir Putin', 'Bill Clinton'],
    ],
    ['President Vladimir Putin spoke. The presidents left, the President-elect too.', ['Vladimir Putin']],
    ['Vladimir Putin spoke. The president left.', ['Vladimir Putin']],
  ])('a title alone goes on with whom it was just said of: %s', (text, expected) => {
    const blocks = text.split('\n\n');
    expect(mentionsOf(text).map(({ block, start, end }) => blocks[block]!.slice(start, end))).toEqual(
      expected,
    );
  });

  test('say that they are so, and are silent when the office is vacant or the date unknown', () => {
    expect(mentionsOf('The Israeli prime minister left.')[0]).toMatchObject({ byOffice: true });
    expect(read('The Israeli prime minister left.', { date: '2001-01-01' })).toEqual([]);
    expect(read('The Israeli prime minister left.', { date: null })).toEqual([]);
  });

  test('are silent long after anybody saw the holder in office', () => {
    expect(read('The Russian president left.', { date: '2016-12-01' })).toEqual([
      'Russian president=vladimir-putin',
    ]);
    expect(read('The Russian president left.', { date: '2018-12-01' })).toEqual([]);
  });
});
