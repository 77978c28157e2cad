import { expect, test } from 'vitest';
import { drawn } from '../../../src/ui/card/drawn';

const Name = ({ of }: { readonly of: string }) => (
  <>
    <bdi>{of}</bdi> and {of.length > 2 && <i>others</i>}
  </>
);

test('components give their elements, and neighbouring texts are one', () => {
  expect(drawn(<Name of="An" />)).toEqual([{ tag: 'bdi', children: ['An'] }, ' and ']);
  expect(drawn(<p>{[1, ' of ', 2, null, false, '']}</p>)).toEqual([{ tag: 'p', children: ['1 of 2'] }]);
});

test('attributes are as HTML has them: flags are there or not, states of accessibility are said', () => {
  const [button] = drawn(
    <button type="button" hidden aria-expanded={false} disabled={false} tabIndex={-1} title={undefined}>
      x
    </button>,
  );
  expect(button).toEqual({
    tag: 'button',
    attributes: { type: 'button', hidden: '', 'aria-expanded': 'false', tabindex: '-1' },
    children: ['x'],
  });
});

test('styles are told apart from attributes, by their names in CSS', () => {
  expect(drawn(<li style={{ listStyleType: '"1. "', 'inset-inline-start': '5%' }} />)).toEqual([
    { tag: 'li', style: { 'list-style-type': '"1. "', 'inset-inline-start': '5%' } },
  ]);
});
