import { expect, test } from 'vitest';
import { castOf } from '../../../src/content/page/cast';
import type { Mention } from '../../../src/core/mention';

const mention = (entity: number, more: Partial<Mention> = {}): Mention => ({
  block: 0,
  start: 0,
  end: 1,
  kind: 'weapon',
  entity,
  id: `e${entity}`,
  confidence: 1,
  evidence: [],
  ...more,
});

test('the cast is each entity once, in story order, counted, with the variant that is named', () => {
  expect(castOf([mention(7), mention(3), mention(7, { variant: 'S-300PMU-1' }), mention(7)])).toEqual([
    { entity: 7, id: 'e7', kind: 'weapon', count: 3, variant: 'S-300PMU-1' },
    { entity: 3, id: 'e3', kind: 'weapon', count: 1 },
  ]);
});
