import type { BlockRole } from '../../core/mention';
import type { Density } from '../../core/message';

/** What the choice of marks rests on. */
export interface Candidate {
  readonly entity: number;
  readonly role: BlockRole;
  /** The reader can see the place now. */
  readonly visible: boolean;
  /** It already bears a mark. */
  readonly shown: boolean;
}

type Slot = 'headline' | 'body' | 'other';

const slotOf = (role: BlockRole): Slot => (role === 'headline' || role === 'body' ? role : 'other');

/**
 * Chooses which of a story's mentions to mark, in story order.
 *
 * `every`: all of them. `first`: for each entity the first in the headline and the first in the body; elsewhere
 * (captions, quotes set apart, asides) only when the body has none. A mark once shown stays where it is, so text put
 * in above it does not make it jump.
 */
export function chooseMarks<C extends Candidate>(candidates: readonly C[], density: Density): C[] {
  if (density === 'every') return [...candidates];
  const picks = new Map<number, Partial<Record<Slot, C>>>();
  for (const candidate of candidates) {
    const pick = picks.get(candidate.entity) ?? {};
    const slot = slotOf(candidate.role);
    const better = candidate.shown ? !pick[slot]?.shown : candidate.visible && !pick[slot];
    if (better) picks.set(candidate.entity, { ...pick, [slot]: candidate });
  }
  const chosen = new Set<C>();
  for (const { headline, body, other } of picks.values()) {
    if (headline) chosen.add(headline);
    if (body) chosen.add(body);
    if (other && (!body || other.shown)) chosen.add(other);
  }
  return candidates.filter((candidate) => chosen.has(candidate));
}
