import type {
  AnnotateAnswer,
  AnnotateRequest,
  CardsAnswer,
  CardsRequest,
  CardUiAnswer,
  CardUiRequest,
  FromBackground,
  LookUpAnswer,
  LookUpRequest,
  NamesAnswer,
  NamesRequest,
  PacksAnswer,
  PacksRequest,
  ToBackground,
  WordedCardsAnswer,
  WordedCardsRequest,
} from '../../core/message';
import { isFromBackground } from './from-background';
import { ExtensionGone, NoAnswer, send } from './send';

type Question = Exclude<ToBackground, { type: 'badge' | 'open-policy' | 'reading' }>;
interface Answers {
  readonly annotate: AnnotateAnswer;
  readonly cards: CardsAnswer;
  readonly 'worded-cards': WordedCardsAnswer;
  readonly 'look-up': LookUpAnswer;
  readonly 'card-ui': CardUiAnswer;
  readonly packs: PacksAnswer;
  readonly names: NamesAnswer;
}
const ANSWER: Readonly<Record<Question['type'], FromBackground['type']>> = {
  annotate: 'annotated',
  cards: 'cards',
  'worded-cards': 'worded-cards',
  'look-up': 'candidates',
  'card-ui': 'card-ui',
  packs: 'packs',
  names: 'names',
};

/**
 * Asks the background something and gives its answer.
 *
 * @throws {NoAnswer} when there is none, it is malformed, or the background could not serve the request
 * @throws {ExtensionGone} when this script outlived its extension
 */
export function askBackground(request: AnnotateRequest): Promise<AnnotateAnswer>;
export function askBackground(request: CardsRequest): Promise<CardsAnswer>;
export function askBackground(request: WordedCardsRequest): Promise<WordedCardsAnswer>;
export function askBackground(request: LookUpRequest): Promise<LookUpAnswer>;
export function askBackground(request: CardUiRequest): Promise<CardUiAnswer>;
export function askBackground(request: PacksRequest): Promise<PacksAnswer>;
export function askBackground(request: NamesRequest): Promise<NamesAnswer>;
export async function askBackground(request: Question): Promise<Answers[Question['type']]> {
  const answer = await send(request);
  if (!isFromBackground(answer)) throw new NoAnswer(`malformed answer to "${request.type}"`);
  if (answer.type === 'failure') throw new NoAnswer(answer.message);
  if (answer.type !== ANSWER[request.type])
    throw new NoAnswer(`"${answer.type}" answers no "${request.type}"`);
  return answer as Answers[Question['type']];
}

/** Tells the background something that has no answer. A worker that cannot hear it is no reason to fail. */
export async function tellBackground(report: Exclude<ToBackground, Question>): Promise<void> {
  try {
    await send(report);
  } catch (error) {
    if (error instanceof ExtensionGone) throw error;
  }
}
