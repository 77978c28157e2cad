import type { SilentReason } from '../../core/message';

/** The message of each reason for which a page bears no marks. */
export const REASONS: Readonly<Record<SilentReason, string>> = {
  'not-a-story': 'reasonNotStory',
  'site-off': 'reasonSiteOff',
  'switched-off': 'reasonSwitchedOff',
  'publisher-opted-out': 'reasonOptedOut',
  'no-highlights': 'reasonNoHighlights',
  'worker-failed': 'reasonFailed',
};
