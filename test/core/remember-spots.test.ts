import { describe, expect, test } from 'vitest';
import { annotateStory, type Engine } from '../../src/core/annotate';
import { rememberSpots } from '../../src/core/remember-spots';
import { engine } from './resolve/world';

/** The engine of the test's world, with what it was asked to search. */
function watched(): { readonly engine: Engine; readonly searched: string[] } {
  const searched: string[] = [];
  return {
    searched,
    engine: {
      ...engine,
      spot: (text, lang) => {
        searched.push(text);
        return engine.spot(text, lang);
      },
    },
  };
}

const storyOf = (...texts: string[]) => ({
  blocks: texts.map((text) => ({ text, role: 'body' as const })),
  date: '2016-02-16',
  lang: 'en',
  host: '',
});

const FIRST = 'Gen. Hossein Dehghan met Vladimir Putin.';
const SECOND = 'Dehghan spoke of the S-300.';

describe('paragraphs that were read before', () => {
  test('are not searched again when a story grows, and give the same', () => {
    const { engine: base, searched } = watched();
    const remembering = rememberSpots(base);
    annotateStory(remembering, storyOf(FIRST));
    const grown = annotateStory(remembering, storyOf(FIRST, SECOND));
    expect(searched).toEqual([FIRST, SECOND]);
    expect(grown).toEqual(annotateStory(engine, storyOf(FIRST, SECOND)));
    expect(grown.length).toBeGreaterThan(2);
  });

  test('are searched again in another language', () => {
    const { engine: base, searched } = watched();
    const remembering = rememberSpots(base);
    remembering.spot(FIRST, 'en');
    remembering.spot(FIRST, 'de');
    expect(searched).toEqual([FIRST, FIRST]);
  });

  test('are forgotten when there are too many, the ones not read for longest first', () => {
    const { engine: base, searched } = watched();
    const remembering = rememberSpots(base, 2 * FIRST.length + 10);
    remembering.spot(FIRST);
    remembering.spot(SECOND);
    remembering.spot(FIRST);
    remembering.spot(`${SECOND} `);
    searched.length = 0;
    remembering.spot(FIRST);
    expect(searched).toEqual([]);
    remembering.spot(SECOND);
    expect(searched).toEqual([SECOND]);
  });

  test('longer than all that may be kept are read all the same', () => {
    const remembering = rememberSpots(engine, 10);
    expect(remembering.spot(FIRST)).toEqual(engine.spot(FIRST));
    expect(remembering.spot(FIRST)).toEqual(engine.spot(FIRST));
  });
});
