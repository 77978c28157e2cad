import browser from 'webextension-polyfill';

/** Quiet grey, legible under the white digits the browsers choose for it, in light and dark toolbars. */
const BADGE_COLOUR = '#5b6470';

/**
 * What the toolbar button of one tab says. Both browsers drop it when the tab goes to another document.
 *
 * @param badge a few characters, `''` for none
 */
export async function setToolbar(tabId: number, badge: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badge });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  } catch {
    // The tab was closed in the meantime.
  }
}
