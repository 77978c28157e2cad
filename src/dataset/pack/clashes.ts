import type { Engine } from '../../core/annotate';
import type { EntityRecord, Pack, Unused } from '../../core/record';
import { ALIAS, isOutletClass, isPersonClass, isWeaponClass } from '../../core/table';
import { namesOf } from './names';

/** What the dataset has under a form: the id of an entity, or a word that it needs (a country, a title). */
interface Taken {
  readonly known?: string;
}

/**
 * What a surface form means to the dataset already; `null` when the reader's packs may use it. A surname and a given name
 * are no one's own.
 */
export function takenIn({ spot, table }: Engine, text: string): Taken | null {
  const whole = spot(text).find(({ start, end }) => start === 0 && end === text.length);
  for (const row of whole?.rows ?? []) {
    const { cls, target } = table.row(row);
    if (cls === ALIAS.surname || cls === ALIAS.given) continue;
    const entity = isPersonClass(cls) || isWeaponClass(cls) || isOutletClass(cls);
    return entity ? { known: table.id(target) } : {};
  }
  return null;
}

/**
 * A pack without what the dataset has already, and what that is. A record whose id or main name is taken goes as a
 * whole; of other records, only the names that are taken.
 *
 * @param base the dataset, with the packs that were laid over it before
 */
export function withoutClashes(
  base: Engine,
  pack: Pack,
): { readonly pack: Pack; readonly unused: readonly Unused[] } {
  const unused: Unused[] = [];
  const free = <R extends EntityRecord>(records: readonly R[]): R[] =>
    records.flatMap((record) => {
      const { id } = record;
      const leave = (field: string, text: string, { known }: Taken, whole: boolean): void =>
        void unused.push({ record: id, field, text, whole, ...(known !== undefined && { known }) });
      if (base.table.find(id) !== null) {
        leave('id', id, { known: id }, true);
        return [];
      }
      const taken = namesOf(record).flatMap((name) => {
        const by = takenIn(base, name.text);
        return by ? [{ ...name, by }] : [];
      });
      const main = taken.find(({ field }) => field === 'name');
      if (main) {
        leave('name', main.text, main.by, true);
        return [];
      }
      for (const { field, text, by } of taken) leave(field, text, by, false);
      const texts = new Set(taken.map(({ text }) => text));
      return [{ ...record, names: record.names.filter(({ text }) => !texts.has(text)) }];
    });
  return {
    pack: {
      ...pack,
      officials: free(pack.officials),
      weapons: free(pack.weapons),
      sources: free(pack.sources),
    },
    unused,
  };
}
