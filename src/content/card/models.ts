import type { CardQuery } from '../../core/card/model';
import type { WordedCard } from '../../core/card/worded';
import type { EntityNumber } from '../../core/mention';
import type { IsoDay } from '../../core/time/day';
import { askBackground } from '../../platform/messages';
import { today } from '../../ui/today';
import { twice } from '../retry';
import type { Subject } from '../subject';

/** What a card's facts are asked for by. */
interface Wanted {
  readonly entity: EntityNumber;
  readonly date: IsoDay | null;
  readonly variant?: string;
}

/** Cards looked at in a story are looked at again; more than this many are not kept. */
const MOST_KEPT = 60;

/** The facts of cards, asked of the background once and kept for the page. */
export class Models {
  readonly #kept = new Map<string, Promise<WordedCard>>();

  /** The cards of a subject: one, or a candidate each for a text that was looked up. */
  of(subject: Subject): Promise<readonly WordedCard[]> {
    return Promise.all(wantedBy(subject).map((wanted) => this.one(wanted)));
  }

  /** @throws what asking the background throws; a failure is not kept */
  one({ entity, date, variant }: Wanted): Promise<WordedCard> {
    const key = `${entity} ${date ?? ''} ${variant ?? ''}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const query: CardQuery = { entity, date, today: today(), ...(variant === undefined ? {} : { variant }) };
    const asked = twice(() => askBackground({ type: 'worded-cards', queries: [query] })).then(
      ({ cards: [card] }) => {
        if (!card) throw new Error(`no card for entity ${entity}`);
        return card;
      },
    );
    asked.catch(() => this.#kept.delete(key));
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, asked);
    return asked;
  }
}

function wantedBy(subject: Subject): Wanted[] {
  const { date } = subject;
  if (!('mention' in subject)) return subject.candidates.map((entity) => ({ entity, date }));
  const { entity, variant } = subject.mention;
  return [{ entity, date, ...(variant === undefined ? {} : { variant }) }];
}
