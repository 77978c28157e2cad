import type { Engine } from './annotate';
import type { Spot } from './lexicon';

/** Characters of text whose spots are kept: a live blog of a day; some megabytes with what was found in it. */
const MOST_KEPT = 1_000_000;

/**
 * An engine that knows what it found in the paragraphs it read last. After a change a story is sent whole, and what
 * did not change in it need not be searched again.
 *
 * @param most characters (UTF-16 units) of text to keep; what was read longest ago is forgotten first
 */
export function rememberSpots(engine: Engine, most = MOST_KEPT): Engine {
  const known = new Map<string, readonly Spot[]>();
  let size = 0;
  return {
    ...engine,
    spot: (text, lang = '') => {
      const key = `${lang}\n${text}`;
      const spots = known.get(key) ?? engine.spot(text, lang);
      // Put at the end, where what was read last stands.
      if (!known.delete(key)) size += key.length;
      known.set(key, spots);
      for (const oldest of known.keys()) {
        if (size <= most) break;
        known.delete(oldest);
        size -= oldest.length;
      }
      return spots;
    },
  };
}
