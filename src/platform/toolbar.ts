import { browser } from './browser';

/** Quiet grey, legible under the white digits the browsers choose for it, in light and dark toolbars. */
const BADGE_COLOUR = '#5b6470';

/** How the toolbar button looks: at work on this page, switched off here, or with nothing to do (the manifest's own). */
type ToolbarLook = 'active' | 'off' | 'none';

const ICONS: Readonly<Record<ToolbarLook, string>> = { active: '', off: 'off-', none: 'none-' };

interface Texts {
  /** A few characters, `''` for none. */
  readonly badge: string;
  readonly title: string;
}

/** What the toolbar button of one tab says. Both browsers drop it when the tab goes to another document. */
export async function setToolbar(tabId: number, look: ToolbarLook, { badge, title }: Texts): Promise<void> {
  const icon = (size: number): string => `/icons/${ICONS[look]}${size}.png`;
  try {
    await browser.action.setBadgeText({ tabId, text: badge });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setTitle({ tabId, title });
    await browser.action.setIcon({ tabId, path: { 16: icon(16), 32: icon(32) } });
  } catch {
    // The tab was closed in the meantime.
  }
}
