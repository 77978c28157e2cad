// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasPanel, openPanel, openPanelTab } from '../../../src/platform/panel';
import { PanelButton } from '../../../src/ui/popup/panel-button';
import { englishWords } from '../../../src/ui/words/english';

vi.mock('../../../src/platform/panel', () => ({
  hasPanel: vi.fn(),
  openPanel: vi.fn(),
  openPanelTab: vi.fn(),
}));

let root: HTMLElement;
const close = vi.spyOn(window, 'close').mockImplementation(() => {});

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  vi.mocked(openPanelTab).mockResolvedValue();
});
afterEach(() => render(null, root));

const press = async (): Promise<string> => {
  act(() =>
    render(<PanelButton words={englishWords()} tab={{ id: 7, windowId: 3, loading: false }} />, root),
  );
  const button = root.querySelector('button')!;
  button.click();
  return button.textContent!;
};

test('opens the panel straight from the click, and makes room for it', async () => {
  vi.mocked(hasPanel).mockReturnValue(true);
  vi.mocked(openPanel).mockResolvedValue();
  const pressed = press();
  // Nothing was waited for: the browsers want the click itself.
  expect(openPanel).toHaveBeenCalledExactlyOnceWith(3);
  expect(await pressed).toBe('Open beside the page');
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(openPanelTab).not.toHaveBeenCalled();
});

test('opens a tab where the browser has no place for a panel', async () => {
  vi.mocked(hasPanel).mockReturnValue(false);
  expect(await press()).toBe('Open in a tab');
  expect(openPanelTab).toHaveBeenCalledExactlyOnceWith(7);
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('opens a tab when the browser refuses the panel', async () => {
  vi.mocked(hasPanel).mockReturnValue(true);
  vi.mocked(openPanel).mockRejectedValue(new Error('no'));
  await press();
  await vi.waitFor(() => expect(openPanelTab).toHaveBeenCalledExactlyOnceWith(7));
});
