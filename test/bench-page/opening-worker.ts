import { warmChecksum } from '../../src/core/bytes';
import { openLexicon, spot } from '../../src/core/lexicon';

/** What one worker that was just born measures, in milliseconds. */
export interface Opening {
  /** The index fetched and, unless that alone was asked for, ready. */
  readonly there: number;
  /** The first scan of the text after it; 0 when none was asked for. */
  readonly first: number;
}

interface Order {
  readonly index: string;
  /** To be scanned; `null`: fetch the index and do no more. */
  readonly text: string | null;
}

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const { index, text } = data;
  const start = performance.now();
  const fetching = fetch(index).then((response) => response.arrayBuffer());
  // As the background does: there is nothing else to do meanwhile.
  if (text !== null) warmChecksum();
  const bytes = await fetching;
  if (text === null) return postMessage({ there: performance.now() - start, first: 0 } satisfies Opening);
  const lexicon = openLexicon(bytes);
  const ready = performance.now();
  spot(lexicon, text);
  postMessage({ there: ready - start, first: performance.now() - ready } satisfies Opening);
});
