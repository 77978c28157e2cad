import type { Failure, ToBackground } from '../../core/message';
import { type Check, oneOf, shape, text } from './check';
import { NoAnswer, type send } from './send';

const isFailure = shape({ type: oneOf('failure'), message: text(100_000) });

/**
 * Asks the background something and gives its answer, of which `check` has seen that it may be relied on.
 *
 * @param through what sends: a script that another one let in uses what that one has
 * @throws {NoAnswer} when there is none, it is malformed, or the background could not serve the request
 * @throws {ExtensionGone} when this script outlived its extension
 */
export async function ask(through: typeof send, request: ToBackground, check: Check): Promise<unknown> {
  const answer = await through(request);
  if (isFailure(answer)) throw new NoAnswer((answer as Failure).message);
  if (!check(answer)) throw new NoAnswer(`no answer to "${request.type}", or a malformed one`);
  return answer;
}
