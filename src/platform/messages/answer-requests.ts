import type {
  AnnotateAnswer,
  AnnotateRequest,
  BadgeReport,
  CardsAnswer,
  CardsRequest,
  DrawnCardsAnswer,
  DrawnCardsRequest,
  Failure,
  HandsAnswer,
  HideAnswer,
  HideRequest,
  LookUpAnswer,
  LookUpRequest,
  NamesAnswer,
  NamesRequest,
  PacksAnswer,
  ReadingAnswer,
  ReadingRequest,
  ToBackground,
} from '../../core/message';
import { PageLeft } from '../injection';
import { hearMessages } from './hear';
import { type PageSender, type Sender, senderOf } from './sender';
import { isToBackground } from './to-background';

/** What the background does for each request. */
export interface Handlers {
  /** `null`: a page of our own, with a story to try it on. */
  readonly annotate: (request: AnnotateRequest, page: PageSender | null) => Promise<AnnotateAnswer>;
  readonly cards: (request: CardsRequest) => Promise<CardsAnswer>;
  readonly drawnCards: (request: DrawnCardsRequest) => Promise<DrawnCardsAnswer>;
  readonly lookUp: (request: LookUpRequest) => Promise<LookUpAnswer>;
  /** Brings the code that opens cards into the page that asks for it. */
  readonly hands: (page: PageSender) => Promise<HandsAnswer>;
  /** Keeps what the reader asked for on a card of a page; `null`: of a page of our own. */
  readonly hide: (request: HideRequest, page: PageSender | null) => Promise<HideAnswer>;
  /** Brings the code that reads stories into the page that asks for it. */
  readonly reading: (request: ReadingRequest, page: PageSender) => Promise<ReadingAnswer>;
  readonly packs: () => Promise<PacksAnswer>;
  readonly names: (request: NamesRequest) => Promise<NamesAnswer>;
  /** Opens the page that says what is in the dataset, and why. */
  readonly openPolicy: () => Promise<void>;
  /** `tabId` is the tab that reports. Only its top frame speaks for a tab. */
  readonly badge: (report: BadgeReport, tabId: number) => Promise<void>;
}

/**
 * Answers the requests of content scripts and of the extension's own pages. To be called while the worker's script
 * first runs: a worker that is woken by a message hands it only to listeners that are there by then.
 */
export function answerRequests(handlers: Handlers): void {
  hearMessages((message, sender) => {
    const from = senderOf(sender);
    return from.from === 'stranger' ? undefined : served(handlers, message, from);
  });
}

async function served(
  handlers: Handlers,
  message: unknown,
  from: Exclude<Sender, { from: 'stranger' }>,
): Promise<unknown> {
  if (!isToBackground(message)) return failure('malformed request');
  try {
    return await answer(handlers, message, from);
  } catch (error) {
    if (!(error instanceof PageLeft)) console.error(`Backgrounder could not serve "${message.type}":`, error);
    return failure(error instanceof Error ? error.message : String(error));
  }
}

async function answer(
  handlers: Handlers,
  message: ToBackground,
  sender: Exclude<Sender, { from: 'stranger' }>,
): Promise<unknown> {
  switch (message.type) {
    case 'annotate':
      return handlers.annotate(message, sender.from === 'page' ? sender : null);
    case 'cards':
      return handlers.cards(message);
    case 'drawn-cards':
      return handlers.drawnCards(message);
    case 'look-up':
      return handlers.lookUp(message);
    case 'hands':
      return handlers.hands(pageOf(sender));
    case 'hide':
      return handlers.hide(message, sender.from === 'page' ? sender : null);
    case 'reading':
      return handlers.reading(message, pageOf(sender));
    case 'packs':
    case 'names':
      if (sender.from !== 'extension')
        throw new Error('what the reader keeps is for the extension’s own pages');
      return message.type === 'packs' ? handlers.packs() : handlers.names(message);
    case 'open-policy':
      return handlers.openPolicy();
    case 'badge':
      if (sender.from === 'page' && sender.frameId === 0) await handlers.badge(message, sender.tabId);
      return undefined;
  }
}

/** @throws when it is one of the extension's own, which are no stories */
function pageOf(sender: Sender): PageSender {
  // Chromium gives no address for a page that is left while its message is on the way, as Firefox gives none for a worker.
  if (sender.from !== 'page') throw new PageLeft('it is no story that asks, or one that was left');
  return sender;
}

const failure = (message: string): Failure => ({ type: 'failure', message });
