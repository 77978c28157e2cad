import type {
  AnnotateAnswer,
  AnnotateRequest,
  BadgeReport,
  HandsAnswer,
  HandsRequest,
} from '../../core/message';
import { ANSWERS_TO_PAGES } from './answers-to-pages';
import { ask } from './ask';
import { isGone, type send } from './send';

/** Asks what the code that reads a page has to ask; throws what {@link ask} throws. */
export function askBackground(through: typeof send, request: AnnotateRequest): Promise<AnnotateAnswer>;
export function askBackground(through: typeof send, request: HandsRequest): Promise<HandsAnswer>;
export function askBackground(
  through: typeof send,
  request: AnnotateRequest | HandsRequest,
): Promise<unknown> {
  return ask(through, request, ANSWERS_TO_PAGES[request.type]);
}

/** Tells the background something that has no answer. A worker that cannot hear it is no reason to fail. */
export async function tellBackground(through: typeof send, report: BadgeReport): Promise<void> {
  try {
    await through(report);
  } catch (error) {
    if (isGone(error)) throw error;
  }
}
