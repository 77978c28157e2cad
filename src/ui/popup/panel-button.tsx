import { hasPanel, openPanel, openPanelTab } from '../../platform/panel';
import type { OpenTab } from '../../platform/tabs';
import type { Words } from '../words';

/** Opens the story's panel beside the page; in a tab of its own where the browser has no place for it. */
export function PanelButton({ words, tab }: { readonly words: Words; readonly tab: OpenTab }) {
  const beside = hasPanel();
  const open = (): void => {
    const inTab = (): Promise<void> => openPanelTab(tab.id);
    // Straight from the click: the browser would not open it later.
    const opened = beside ? openPanel(tab.windowId).catch(inTab) : inTab();
    void opened.then(() => window.close());
  };
  return (
    <button type="button" class="link" onClick={open}>
      {words.message(beside ? 'popupPanel' : 'popupPanelTab')}
    </button>
  );
}
