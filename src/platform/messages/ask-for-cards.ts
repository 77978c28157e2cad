import type {
  DrawnCardsAnswer,
  DrawnCardsRequest,
  HideAnswer,
  HideRequest,
  LookUpAnswer,
  LookUpRequest,
  ToBackground,
} from '../../core/message';
import { ANSWERS_TO_CARDS } from './answers-to-cards';
import type { Check } from './check';

/** Asks the background, as `ask` does. */
export type Ask = (request: ToBackground, check: Check) => Promise<unknown>;

/**
 * Asks what the code that opens cards has to ask. Apart from the questions of the code that reads pages, which comes
 * first and should not hold what checks these answers.
 *
 * @param ask of the script that let this one in, which need not hold it again
 * @throws what it throws
 */
export function askForCards(ask: Ask, request: DrawnCardsRequest): Promise<DrawnCardsAnswer>;
export function askForCards(ask: Ask, request: LookUpRequest): Promise<LookUpAnswer>;
export function askForCards(ask: Ask, request: HideRequest): Promise<HideAnswer>;
export function askForCards(
  ask: Ask,
  request: DrawnCardsRequest | LookUpRequest | HideRequest,
): Promise<unknown> {
  return ask(request, ANSWERS_TO_CARDS[request.type]);
}
