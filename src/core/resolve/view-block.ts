import { textHash } from '../bytes';
import { type Fold, tokenise } from '../fold';
import type { Block } from '../mention';
import { ALIAS, type Row } from '../table';
import { lazily, remembering } from './remembering';
import { type BlockView, hasClass, type Item } from './view';
import { isTitleCase } from './words';

/** A block that looks up and counts in itself only what it is asked for, and once: most have no name in them. */
export function viewBlock(
  { text, role }: Block,
  index: number,
  items: readonly Item[],
  fold: Fold,
  capitalNouns: boolean,
): BlockView {
  return {
    index,
    text,
    role,
    items,
    capitalNouns,
    titleCaseAt: capitalNouns ? () => true : titleCaseLines(text),
    ofClass: remembering((cls) => items.filter((item) => hasClass(item, cls))),
    ofCountry: remembering(
      (country) => items.find(({ rows }) => rows.some((row) => isCountry(row, country))) ?? null,
    ),
    isCapitals: lazily(() => text === text.toUpperCase()),
    tokens: lazily(() => tokenise(fold, text).map((token) => ({ ...token, hash: textHash(token.text) }))),
  };
}

const isCountry = ({ cls, target }: Row, country: number): boolean =>
  target === country && (cls === ALIAS.country || cls === ALIAS.demonym);

/** Which lines of a block are set like a headline: a block of plain text may hold its headline as its first line. */
function titleCaseLines(text: string): (at: number) => boolean {
  // The line last asked of: a story is read from the top down.
  let from = 0;
  let to = -1;
  let titleCase = false;
  return (at) => {
    if (at < from || at > to) {
      from = text.lastIndexOf('\n', at - 1) + 1;
      to = text.indexOf('\n', from);
      if (to < 0) to = text.length;
      titleCase = isTitleCase(text.slice(from, to));
    }
    return titleCase;
  };
}
