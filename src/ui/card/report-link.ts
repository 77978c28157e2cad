import type { CardModel } from '../../core/card';

/** Where wrong cards are reported, in public. */
const ISSUES = 'https://github.com/backgrounder/backgrounder/issues/new';

/**
 * A link to a new public issue, filled in with what the card said and nothing of the page: not its address, not its
 * text. The reader sees it all before sending anything.
 */
export function reportLink(model: CardModel): string {
  const url = new URL(ISSUES);
  url.searchParams.set('title', `Wrong card: ${model.name} (${model.id})`);
  url.searchParams.set(
    'body',
    `Record: ${model.id}\nDate of the story: ${model.onFrom === 'story' ? model.on : 'not known'}\n\nWhat is wrong, and what shows it:\n`,
  );
  return url.href;
}
