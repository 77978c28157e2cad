import type { Evidence, Mention } from '../mention';
import type { OfficeKind } from '../record';
import { ALIAS } from '../table';
import { rowsOf } from './context';
import { remembering } from './remembering';
import { Runs } from './runs';
import { mentionAt, seen } from './said';
import { coversDay, kindFits, officeKindOf } from './standing';
import { SOUGHT } from './stands-for-holder';
import type { Steps } from './steps';
import { type BlockView, hasClass, type Item, type StoryView } from './view';
import { hasArticle, isCapitalised, textAfter, textBefore, wordAfter } from './words';

/** Kinds of office whose holders a story goes on to call by the title alone. */
const GOES_ON: readonly OfficeKind[] = [
  'head-of-state',
  'head-of-government',
  'defence',
  'foreign',
  'interior',
  'finance',
  'minister',
];

/** "The minister" is a minister of anything. */
const MINISTERS: readonly OfficeKind[] = ['defence', 'foreign', 'interior', 'finance', 'minister'];

/** Titles that mean an office and nothing looser: a leader leads in a field, a queen may be the king's wife. */
const STRICT =
  /(?:^|\s)(?:president|minister|premier|chancellor|king|emir|sultan|emperor|pope|secretary)$|^secretary of state$/;

/** Further down, "the president" may be somebody the story has not named. */
const BLOCKS_ON = 1;

/**
 * "The minister", "the president" where a story goes on with somebody it has just named by that title: in the same
 * paragraph or the next, when nobody else of such an office is in the story. Of two, neither is meant for sure.
 *
 * @param named the officials found by name
 */
export function* findTitleChains(story: StoryView, named: readonly Mention[]): Steps<Mention[]> {
  if (story.day === null) return [];
  const holdersOf = remembering((asked: string) => {
    const [word = '', ...kinds] = asked.split('\n');
    return titleHolders(story, named, word, kinds as OfficeKind[]);
  });
  const found: Mention[] = [];
  for (const block of story.blocks) {
    for (const item of block.items) {
      yield;
      const kinds = goingOn(block, item);
      if (kinds.length === 0) continue;
      const word = block.text.slice(item.start, item.end);
      const holders = holdersOf([word, ...kinds].join('\n'));
      if (holders.people.size !== 1) continue;
      const last = holders.mentions
        .lastBefore((one) => one.block < block.index || (one.block === block.index && one.end <= item.start))
        .at(-1);
      if (!last || !holders.people.has(last.entity) || block.index - last.block > BLOCKS_ON) continue;
      if (!contradicts(word, titleOf(last) ?? '')) found.push(mentionOf(story, block, item, last));
    }
  }
  return found;
}

/** Whom "the president" may mean in a story, and where people are named by a title that "the president" goes on with. */
interface TitleHolders {
  readonly people: ReadonlySet<number>;
  readonly mentions: Runs<Mention>;
}

function titleHolders(
  story: StoryView,
  named: readonly Mention[],
  word: string,
  kinds: readonly OfficeKind[],
): TitleHolders {
  const entities = new Set(named.map(({ entity }) => entity));
  const people = new Set([...entities].filter((entity) => holdsOneOf(story, entity, kinds)));
  const mentions = new Runs<Mention>((a, b) => a.block > b.block || (a.block === b.block && a.end > b.end));
  for (const one of named) {
    const title = titleOf(one);
    // "President Hage Geingob" of last year's story is "the president" as well.
    if (title !== undefined && (people.has(one.entity) || title.toLowerCase() === word)) mentions.add(one);
  }
  return { people, mentions };
}

const PRESIDES = /president/i;
const GOVERNS = /prime minister|premier|chancellor|\bPM\b/i;
const SECRETARY = /secretary/i;

/** "PM Einars Repše … the president", "the Chancellor of the Exchequer … the treasury secretary": whom a story calls the one is not the other. */
const contradicts = (word: string, title: string): boolean =>
  (PRESIDES.test(word) && GOVERNS.test(title)) ||
  (GOVERNS.test(word) && PRESIDES.test(title)) ||
  (SECRETARY.test(word) && !SECRETARY.test(title));

const titleOf = ({ evidence }: Mention): string | undefined =>
  evidence.find(({ code, weight }) => code === 'title' && weight > 0)?.value;

/** "The court found that the president could be sued": whoever it is. */
const OF_THE_LAW = /^ (?:can|could|may|cannot)(?: not)? be \p{Ll}+(?:ed|en) /u;

/** The kinds of office that "the …" at a place goes on with; none where it is something else. */
function goingOn(block: BlockView, item: Item): readonly OfficeKind[] {
  const { text } = block;
  const word = text.slice(item.start, item.end);
  if (!hasClass(item, ALIAS.title) || isCapitalised(word) || !STRICT.test(word)) return [];
  if (!hasArticle(text, item.start)) return [];
  if (SOUGHT.test(textBefore(text, item.start, 40))) return [];
  const rest = textAfter(text, item.end, 32);
  if (/^(?:s|es)?\b/.test(rest) && /^[\p{L}\p{N}]/u.test(rest)) return [];
  if (
    /^(?:[-‑]|[ \u00a0](?:of|for|elect|designate|candidate|hopeful|nominee|portfolio|post|job|and|or)\b|,)/.test(
      rest,
    )
  )
    return [];
  if (OF_THE_LAW.test(rest)) return [];
  const after = wordAfter(text, item.end);
  if (after && isCapitalised(after.text)) return [];
  if (word === 'minister') return MINISTERS;
  return rowsOf([item], ALIAS.title)
    .map(({ target }) => officeKindOf(target))
    .filter((kind) => GOES_ON.includes(kind));
}

const holdsOneOf = ({ table, day }: StoryView, entity: number, kinds: readonly OfficeKind[]): boolean =>
  table
    .terms(entity)
    .some(
      (term) => coversDay(term, day!) && kinds.some((kind) => kindFits(kind, table.officeKind(term.office))),
    );

function mentionOf(story: StoryView, block: BlockView, item: Item, last: Mention): Mention {
  const evidence: readonly Evidence[] = [seen('by-office', 2, block, item), { code: 'chain', weight: 3 }];
  return {
    ...mentionAt(story, block, item, last.entity, evidence),
    ...(last.office !== undefined && { office: last.office }),
    byOffice: true,
  };
}
