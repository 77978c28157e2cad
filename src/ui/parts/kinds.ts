import type { EntityKind } from '../../core/record';

/** The kinds in the order in which every list has them, each with its plural's message. */
export const KINDS: readonly (readonly [EntityKind, string])[] = [
  ['official', 'castOfficials'],
  ['weapon', 'castWeapons'],
  ['source', 'castSources'],
];
