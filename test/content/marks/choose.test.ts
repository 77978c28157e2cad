import { describe, expect, test } from 'vitest';
import { chooseMarks } from '../../../src/content/marks/choose';
import type { BlockRole } from '../../../src/core/mention';

interface Here {
  readonly entity: number;
  readonly role: BlockRole;
  readonly visible: boolean;
  readonly shown: boolean;
  readonly at: string;
}

const mention = (at: string, role: BlockRole, more: Partial<Here> = {}): Here => ({
  entity: 1,
  role,
  visible: true,
  shown: false,
  at,
  ...more,
});
const chosen = (...candidates: readonly Here[]): string[] =>
  chooseMarks(candidates, 'first').map(({ at }) => at);

describe('first mention', () => {
  test('is one in the headline and one in the body', () => {
    expect(
      chosen(
        mention('h1', 'headline'),
        mention('h2', 'headline'),
        mention('p1', 'body'),
        mention('p2', 'body'),
      ),
    ).toEqual(['h1', 'p1']);
  });

  test('is counted for each entity apart', () => {
    expect(chosen(mention('p1', 'body'), mention('p2', 'body', { entity: 2 }))).toEqual(['p1', 'p2']);
  });

  test.each<BlockRole>(['caption', 'aside', 'quote', 'byline'])(
    'in a %s counts only when the body has none',
    (role) => {
      expect(chosen(mention('c', role), mention('p', 'body'))).toEqual(['p']);
      expect(chosen(mention('h', 'headline'), mention('c', role), mention('d', role))).toEqual(['h', 'c']);
    },
  );

  test('passes over what the reader cannot see', () => {
    expect(chosen(mention('p1', 'body', { visible: false }), mention('p2', 'body'))).toEqual(['p2']);
    expect(chosen(mention('p1', 'body', { visible: false }))).toEqual([]);
  });

  test('does not move when text is put in above it', () => {
    expect(chosen(mention('new', 'body'), mention('old', 'body', { shown: true }))).toEqual(['old']);
  });

  test('leaves a shown caption when the body gets the name too', () => {
    expect(chosen(mention('c', 'caption', { shown: true }), mention('p', 'body'))).toEqual(['c', 'p']);
  });
});

test('every mention is every mention, in order', () => {
  const all = [mention('p1', 'body'), mention('c', 'caption'), mention('p2', 'body', { visible: false })];
  expect(chooseMarks(all, 'every')).toEqual(all);
});
