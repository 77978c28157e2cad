import type { DrawnCard, DrawnCards } from '../../core/card';
import type { CardQuery } from '../../core/card/model';
import type { EntityNumber } from '../../core/mention';
import type { DrawnCardsRequest } from '../../core/message';
import type { IsoDay } from '../../core/time/day';
import { askForCards } from '../../platform/messages/ask-for-cards';
import { today } from '../../ui/today';
import type { Reach } from '../page/reach';
import type { Subject } from '../subject';

/** Cards looked at in a story are looked at again; more than this many are not kept. */
const MOST_KEPT = 60;

/** What cards say, asked of the background once and kept for the page. */
export class Models {
  readonly #kept = new Map<string, Promise<DrawnCards>>();
  readonly #reach: Pick<Reach, 'ask' | 'twice'>;
  /** What cards look like, as it came with the latest. */
  css = '';

  constructor(reach: Pick<Reach, 'ask' | 'twice'>) {
    this.#reach = reach;
  }

  /**
   * The cards of a subject: one, or a candidate each for a text that was looked up.
   *
   * @throws what asking the background throws; a failure is not kept
   */
  of(subject: Subject): Promise<DrawnCards> {
    const { date } = subject;
    if (!('mention' in subject)) {
      const queries = subject.candidates.map((entity) => query(entity, date));
      return this.#ask({ type: 'drawn-cards', queries, evidence: [], asked: subject.text });
    }
    const { entity, variant, evidence } = subject.mention;
    return this.#ask({ type: 'drawn-cards', queries: [query(entity, date, variant)], evidence });
  }

  /** The card of somebody whom another card names, `from` which the reader comes. */
  async turnedTo(entity: EntityNumber, date: IsoDay | null, from: string): Promise<DrawnCard> {
    const queries = [query(entity, date)];
    const { cards } = await this.#ask({ type: 'drawn-cards', queries, evidence: [], back: from });
    return cards[0]!;
  }

  #ask(request: DrawnCardsRequest): Promise<DrawnCards> {
    const key = JSON.stringify(request);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const { ask, twice } = this.#reach;
    const asked = twice(() => askForCards(ask, request)).then(({ css, ...drawn }) => {
      if (drawn.cards.length !== request.queries.length) throw new Error('a card was asked for in vain');
      this.css = css;
      return drawn;
    });
    asked.catch(() => this.#kept.delete(key));
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, asked);
    return asked;
  }
}

const query = (entity: EntityNumber, date: IsoDay | null, variant?: string): CardQuery => ({
  entity,
  date,
  today: today(),
  ...(variant === undefined ? {} : { variant }),
});
