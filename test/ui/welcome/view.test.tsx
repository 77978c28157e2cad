// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RestView } from '../../../src/ui/welcome/view';
import { LOCALES, wordsIn } from '../locales';

let root: HTMLElement;
const onEnable = vi.fn();
const onChooseAll = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (locale: string, more: { readonly enabled?: boolean; readonly all?: boolean } = {}): void => {
  act(() =>
    render(
      <RestView
        words={wordsIn(locale)}
        enabled
        listed={298}
        all={false}
        keys={null}
        onEnable={onEnable}
        onChooseAll={onChooseAll}
        {...more}
      />,
      root,
    ),
  );
};
const choose = (value: number): void => {
  act(() => root.querySelectorAll<HTMLInputElement>('input[type="radio"]')[value]!.click());
};

describe('the first page', () => {
  test('lets it be switched off, and on again', () => {
    show('en');
    const field = root.querySelector<HTMLInputElement>('[role="switch"]')!;
    act(() => field.click());
    expect(onEnable).toHaveBeenCalledExactlyOnceWith(false);
    show('en', { enabled: false });
    expect(root.querySelector<HTMLInputElement>('[role="switch"]')!.checked).toBe(false);
  });

  test('asks for no more sites until they are chosen', () => {
    show('en');
    choose(1);
    expect(onChooseAll).toHaveBeenCalledExactlyOnceWith(true);
    show('en', { all: true });
    choose(0);
    expect(onChooseAll).toHaveBeenLastCalledWith(false);
  });

  test.each(LOCALES)('says what is read, where, and how it is switched off, in %s', (locale) => {
    show(locale);
    const words = wordsIn(locale);
    for (const name of [
      'welcomeReadText',
      'welcomeNotReadText',
      'welcomeOffText',
      'welcomeOnce',
      'sitesAllText',
    ]) {
      expect(root.textContent).toContain(words.message(name));
    }
    expect(root.textContent).toContain(words.count('sitesAskText', 298));
    expect(root.querySelectorAll('.states li')).toHaveLength(3);
  });
});
