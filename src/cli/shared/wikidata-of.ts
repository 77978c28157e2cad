import type { EntityRecord } from '../../core/record';

/** A record's Wikidata id: its own id, or the one it names; `null` without one. */
export function wikidataOf(record: Pick<EntityRecord, 'id'> & { readonly wikidata?: string }): string | null {
  return record.wikidata ?? (/^Q\d+$/.test(record.id) ? record.id : null);
}
