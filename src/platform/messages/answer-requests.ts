import browser, { type Runtime } from 'webextension-polyfill';
import type {
  AnnotateAnswer,
  AnnotateRequest,
  BadgeReport,
  CardsAnswer,
  CardsRequest,
  Failure,
  LookUpAnswer,
  LookUpRequest,
} from '../../core/message';
import { type Sender, senderOf } from './sender';
import { isToBackground } from './to-background';

/** What the background does for each request. */
export interface Handlers {
  readonly annotate: (request: AnnotateRequest) => Promise<AnnotateAnswer>;
  readonly cards: (request: CardsRequest) => Promise<CardsAnswer>;
  readonly lookUp: (request: LookUpRequest) => Promise<LookUpAnswer>;
  /** `tabId` is the tab that reports. Only its top frame speaks for a tab. */
  readonly badge: (report: BadgeReport, tabId: number) => Promise<void>;
}

/**
 * Answers the requests of content scripts and of the extension's own pages. To be called while the worker's script
 * first runs: a worker that is woken by a message hands it only to listeners that are there by then.
 */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const from = senderOf(sender);
    if (from.from === 'stranger') return undefined;
    if (!isToBackground(message)) return Promise.resolve(failure('malformed request'));
    return answer(handlers, message, from).catch((error: unknown) => {
      console.error(`Backgrounder could not serve "${message.type}":`, error);
      return failure(error instanceof Error ? error.message : String(error));
    });
  });
}

async function answer(
  handlers: Handlers,
  message: AnnotateRequest | CardsRequest | LookUpRequest | BadgeReport,
  sender: Exclude<Sender, { from: 'stranger' }>,
): Promise<unknown> {
  switch (message.type) {
    case 'annotate':
      return handlers.annotate(message);
    case 'cards':
      return handlers.cards(message);
    case 'look-up':
      return handlers.lookUp(message);
    case 'badge':
      if (sender.from === 'page' && sender.frameId === 0) await handlers.badge(message, sender.tabId);
      return undefined;
  }
}

const failure = (message: string): Failure => ({ type: 'failure', message });
