import type { EntityRecord } from '../../core/record';
import type { Dataset } from '../dataset';

/** Every entity in the order of its number: officials, weapons, outlets, each by id. */
export const entitiesInOrder = ({ officials, weapons, outlets }: Dataset): readonly EntityRecord[] => [
  ...officials,
  ...weapons,
  ...outlets,
];

/** The number of each entity, by id; the first has the number `first`. */
export const entityNumbers = (dataset: Dataset, first = 0): ReadonlyMap<string, number> =>
  new Map(entitiesInOrder(dataset).map(({ id }, index) => [id, first + index]));
