import { expect, test } from 'vitest';
import type { OfficialRecord } from '../../../src/core/record';
import { withPressName } from '../../../src/dataset/import/press-name';

const record = (name: string, wikipedia?: string): OfficialRecord => ({
  id: 'Q1',
  kind: 'official',
  name,
  names: [{ text: name, class: 'full' }],
  tenures: [],
  ...(wikipedia && { wikipedia }),
});

test.each([
  ['a shorter one', 'Matamela Cyril Ramaphosa', 'Cyril Ramaphosa', 'Cyril Ramaphosa'],
  ['without what tells articles apart', 'Michael J. Turner', 'Mike Turner (politician)', 'Mike Turner'],
  ['no article', 'Cyril Ramaphosa', undefined, 'Cyril Ramaphosa'],
  ['an article of something else', 'Cyril Ramaphosa', 'Phala Phala', 'Cyril Ramaphosa'],
  ['a title of one word', 'Luiz Inácio Lula', 'Lula', 'Luiz Inácio Lula'],
])('the name of the article is the name: %s', (_, label, article, name) => {
  const named = withPressName(record(label, article));
  expect(named.name).toBe(name);
  expect(named.names[0]).toEqual({ text: name, class: 'full' });
  expect(named.names.map(({ text }) => text)).toContain(label);
});
