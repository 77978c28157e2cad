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
import { browser } from '../browser';
import { isFromBackground } from './from-background';

/** The worker gave no answer, or one that cannot be used: it died, or its data are damaged. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The extension was updated, reloaded or removed: this script is what is left of the old one. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone';
}

type Question = Exclude<ToBackground, { type: 'badge' | 'open-policy' }>;
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
 * A cold worker opens its data in a few tenths of a second (platform notes, section 6); one that says nothing for this
 * long, on however slow a machine, is dead.
 */
const PATIENCE_MS = 15_000;

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

/** Whether the extension that this script belongs to still is the one installed. */
export function extensionLives(): boolean {
  try {
    // Chrome empties `runtime` of an orphaned script; Firefox throws.
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

async function send(message: ToBackground): Promise<unknown> {
  if (!extensionLives()) throw new ExtensionGone();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('the background is silent')), PATIENCE_MS);
  });
  try {
    return await Promise.race([browser.runtime.sendMessage(message), silence]);
  } catch (error) {
    if (!extensionLives() || /context invalidated/i.test(String(error))) throw new ExtensionGone();
    throw error instanceof NoAnswer
      ? error
      : new NoAnswer('the background could not be reached', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
