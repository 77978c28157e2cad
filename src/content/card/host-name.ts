/**
 * The element that holds the card. A name no page has a rule for: pages that hide every `div` have been met. (It is no
 * custom element; content scripts cannot define one in Chromium.)
 */
export const HOST_NAME = 'backgrounder-card';
