import type { OffReason } from '../../core/message';
import { type Check, oneOf, shape } from './check';
import { NoAnswer, send } from './send';

/** Whether this is the answer; what its settings say is read with the care that storage is read with. */
export const isReadingAnswer: Check = (value) =>
  shape({
    type: oneOf('reading'),
    off: oneOf(null, 'site-off', 'switched-off'),
    settings: shape({}),
  })(value);

interface BroughtReading {
  readonly off: OffReason | null;
  readonly settings: unknown;
}

/**
 * Has the background bring the code that reads stories into this page. Apart from the other questions, because a page
 * that is no story should not load what checks their answers.
 *
 * @param asked the reader wants it, whatever the settings say
 * @returns whether it is there, or why the reader does not want it; `settings` are unchecked
 * @throws {NoAnswer} when the background could not do it
 * @throws {ExtensionGone} when this script outlived its extension
 */
export async function askForReading(asked: boolean): Promise<BroughtReading> {
  const answer = await send({ type: 'reading', asked });
  if (!isReadingAnswer(answer)) throw new NoAnswer('reading.js did not come');
  return answer as BroughtReading;
}
