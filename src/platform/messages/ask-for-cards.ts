import type {
  DrawnCardsAnswer,
  DrawnCardsRequest,
  HideAnswer,
  HideRequest,
  LookUpAnswer,
  LookUpRequest,
} from '../../core/message';
import { ANSWERS_TO_CARDS } from './answers-to-cards';
import { ask } from './ask';
import type { send } from './send';

/**
 * Asks what the code that opens cards has to ask. Apart from the questions of the code that reads pages, which comes
 * first and should not hold what checks these answers.
 *
 * @throws what {@link ask} throws
 */
export function askForCards(through: typeof send, request: DrawnCardsRequest): Promise<DrawnCardsAnswer>;
export function askForCards(through: typeof send, request: LookUpRequest): Promise<LookUpAnswer>;
export function askForCards(through: typeof send, request: HideRequest): Promise<HideAnswer>;
export function askForCards(
  through: typeof send,
  request: DrawnCardsRequest | LookUpRequest | HideRequest,
): Promise<unknown> {
  return ask(through, request, ANSWERS_TO_CARDS[request.type]);
}
