import type { EntityNumber, Mention } from '../../core/mention';
import type { CastEntry } from '../../core/message';

/** The cast of a page: each entity once, in the order the stories name them, with its number of mentions. */
export function castOf(mentions: readonly Mention[]): CastEntry[] {
  const cast = new Map<EntityNumber, CastEntry>();
  for (const { entity, id, kind, variant } of mentions) {
    const entry = cast.get(entity);
    if (entry) {
      const named = entry.variant ?? variant;
      cast.set(entity, {
        ...entry,
        count: entry.count + 1,
        ...(named === undefined ? {} : { variant: named }),
      });
    } else {
      cast.set(entity, { entity, id, kind, count: 1, ...(variant === undefined ? {} : { variant }) });
    }
  }
  return [...cast.values()];
}
