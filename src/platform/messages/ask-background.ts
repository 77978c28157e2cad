import type {
  AnnotateAnswer,
  AnnotateRequest,
  BadgeReport,
  CardUiAnswer,
  CardUiRequest,
  DrawnCardsAnswer,
  DrawnCardsRequest,
  LookUpAnswer,
  LookUpRequest,
  PolicyRequest,
} from '../../core/message';
import { ANSWERS_TO_PAGES } from './answers-to-pages';
import { ask } from './ask';
import { ExtensionGone, send } from './send';

type Question = AnnotateRequest | DrawnCardsRequest | LookUpRequest | CardUiRequest;

/** Asks what a page that is read has to ask; throws what {@link ask} throws. */
export function askBackground(request: AnnotateRequest): Promise<AnnotateAnswer>;
export function askBackground(request: DrawnCardsRequest): Promise<DrawnCardsAnswer>;
export function askBackground(request: LookUpRequest): Promise<LookUpAnswer>;
export function askBackground(request: CardUiRequest): Promise<CardUiAnswer>;
export function askBackground(request: Question): Promise<unknown> {
  return ask(request, ANSWERS_TO_PAGES[request.type]);
}

/** Tells the background something that has no answer. A worker that cannot hear it is no reason to fail. */
export async function tellBackground(report: BadgeReport | PolicyRequest): Promise<void> {
  try {
    await send(report);
  } catch (error) {
    if (error instanceof ExtensionGone) throw error;
  }
}
