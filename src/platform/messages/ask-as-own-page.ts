import type {
  CardsAnswer,
  CardsRequest,
  NamesAnswer,
  NamesRequest,
  PacksAnswer,
  PacksRequest,
} from '../../core/message';
import { ANSWERS_TO_OWN_PAGES } from './answers-to-own-pages';
import { ask } from './ask';
import { send } from './send';

/**
 * Asks what only the extension's own pages have to ask; throws what {@link ask} throws. Apart from the questions of
 * pages that are read, which should not load what checks these answers.
 */
export function askAsOwnPage(request: CardsRequest): Promise<CardsAnswer>;
export function askAsOwnPage(request: PacksRequest): Promise<PacksAnswer>;
export function askAsOwnPage(request: NamesRequest): Promise<NamesAnswer>;
export function askAsOwnPage(request: CardsRequest | PacksRequest | NamesRequest): Promise<unknown> {
  return ask(send, request, ANSWERS_TO_OWN_PAGES[request.type]);
}
