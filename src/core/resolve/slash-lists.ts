import { type Lexicon, spot } from '../lexicon';
import type { Mention } from '../mention';
import { isWeaponClass, POLICY, type Row, type Table } from '../table';
import type { StoryView } from './view';
import { weaponAt } from './weapons';
import { textAfter } from './words';

/** What the designations of a list have in common: "Su-" of "Su-27/30/35", "S-" of "S-300s/400s". */
const SERIES = /^\p{L}\D*(?=\d)/u;
/** The next piece of a list; a percentage, a decimal or a measure is none. */
const PIECE = /^s?\/(\d[\p{Lu}\d]{0,6})(?=s?(?![\p{L}\p{N}%]|[.,]\d|-?\s?(?:mm|km|kg)\b))/u;

/** Russia and Ukraine number on what the Soviet Union began: the Su-27 and the Su-30. */
const SOVIET_SERIES = /^(?:SU|RU|UA)$/;

/**
 * The further weapons of lists that write what their designations have in common once: "Su-27/30/35". A piece counts
 * where the designation it completes is one of the dataset, under which only one weapon goes, of the same origin as the
 * first: the numbers of one series. The mention is the piece alone.
 */
export const withSlashLists = (
  story: StoryView,
  lexicon: Lexicon,
  weapons: readonly Mention[],
): Mention[] => [...weapons, ...weapons.flatMap((first) => furtherOf(story, lexicon, first))];

function furtherOf(story: StoryView, lexicon: Lexicon, first: Mention): Mention[] {
  const { table } = story;
  const block = story.blocks[first.block]!;
  const found: Mention[] = [];
  const [series] = SERIES.exec(block.text.slice(first.start, first.end)) ?? [];
  let end = first.end;
  for (;;) {
    const [whole, piece] = PIECE.exec(textAfter(block.text, end, 16)) ?? [];
    if (!series || !whole || !piece) return found;
    end += whole.length;
    const row = onlyWeapon(table, lexicon, series + piece);
    if (!row || !areOfOneOrigin(table, row.target, first.entity)) continue;
    found.push(
      weaponAt(story, block, { start: end - piece.length, end }, row, [{ code: 'designation', weight: 6 }]),
    );
  }
}

function areOfOneOrigin(table: Table, one: number, other: number): boolean {
  const [a, b] = [one, other].map((entity) => table.countryCode(table.country(entity)));
  return a === b || (SOVIET_SERIES.test(a!) && SOVIET_SERIES.test(b!));
}

/** The weapon that goes under a whole designation, if it is one and needs no cue. */
function onlyWeapon(table: Table, lexicon: Lexicon, designation: string): Row | null {
  const [whole] = spot(lexicon, designation);
  if (whole?.start !== 0 || whole.end < designation.length) return null;
  const [row, ...more] = whole.rows
    .map((index) => table.row(index))
    .filter(({ cls, aux }) => isWeaponClass(cls) && aux === POLICY.free);
  return row && more.every(({ target }) => target === row.target) ? row : null;
}
