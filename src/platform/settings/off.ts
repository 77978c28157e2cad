import type { OffReason, Settings } from '../../core/message';
import { siteOf } from '../site';

/** Whether the reader switched marks off, for the site of an address or altogether; `null`: neither. */
export function offReason(settings: Settings, url: string): OffReason | null {
  if (!settings.enabled) return 'switched-off';
  const site = siteOf(url);
  return site && settings.offSites.includes(site) ? 'site-off' : null;
}
