import type { Evidence, Mention } from '../mention';
import { ALIAS, isOutletClass, POLICY, type Row } from '../table';
import { acronymsOfOthers } from './acronyms';
import { besideAfter, besideBefore, isOthers } from './beside';
import { within } from './in-order';
import { mentionAt, seen } from './said';
import type { Steps } from './steps';
import { type BlockView, hasClass, type Item, type StoryView } from './view';
import { sentenceAround, textAfter, textBefore } from './words';

/** How near a word of reporting must stand to a name that is also a word. */
const CUE_REACH = 32;

/** "MOSCOW (AP) —", "(Reuters) -", "— Fars", "via AFP": where only a source can stand. */
const CREDIT_BEFORE =
  /(?:[([]|\b(?:told|via|by|to|for|according to|quoted by|cited by|photo|image|source|agency|newspaper|daily|broadcaster|magazine|channel|network|website|outlet|with)[:\s]+(?:the |state |state-run |official |news |agency |semi-official |Russia’s |Iran’s )*|[/:]\s?)$/i;
const CREDIT_AFTER =
  /^(?:[)\]]|\s*[-–—:]\s|\/|\s+(?:photo|report|correspondent|journalist|reporter|bureau|interview))/i;

/** What makes an outlet's name something else: a stock index, cameras, a party. */
const OTHER_THING_AFTER =
  /^\s+(?:average|index|stocks?|shares?|futures|footage|cameras?|leaders?|leadership|lawmakers?|senators?|MNAs?|candidates?|supporters?|rally)\b/i;
const OTHER_THING_BEFORE = /\d-(?:share|issue|stock)\s+$/i;
/** "the seats won earlier by PTI": what is done by a party, whose letters an agency may share. */
const OF_A_PARTY =
  /\b(?:won|lost|seats?|votes?|elected|alliance|coalition|nominat\w+|fielded)\b[^.;:]{0,24}\b(?:by|to|for|with)\s+(?:the )?$/i;

/** Finds the news sources a story cites, each name under its own policy. */
export function* findOutlets(story: StoryView): Steps<Mention[]> {
  const named = new Set<number>();
  const mentions: Mention[] = [];
  const others = acronymsOfOthers(story);
  // Names that can mean nothing else first: they let the short ones count later on.
  for (const wantFree of [true, false]) {
    for (const block of story.blocks) {
      for (const item of block.items) {
        yield;
        const rows = item.rows.filter(({ cls }) => isOutletClass(cls));
        const targets = new Set(rows.map(({ target }) => target));
        if (targets.size !== 1) continue;
        const row = [...rows].sort((a, b) => a.aux - b.aux)[0]!;
        if ((row.aux === POLICY.free) !== wantFree) continue;
        if (others.has(block.text.slice(item.start, item.end))) continue;
        const evidence = read(story, block, item, row, named);
        if (!evidence) continue;
        named.add(row.target);
        mentions.push(mentionAt(story, block, item, row.target, evidence));
      }
    }
  }
  return mentions;
}

function read(
  story: StoryView,
  block: BlockView,
  item: Item,
  row: Row,
  named: ReadonlySet<number>,
): readonly Evidence[] | null {
  const { start, end } = item;
  const { text } = block;
  if (OTHER_THING_AFTER.test(textAfter(text, end, 16))) return null;
  if (OTHER_THING_BEFORE.test(textBefore(text, start, 12))) return null;
  const before = besideBefore(story, block, start, []);
  const after = besideAfter(block, end);
  if (isOthers(before, after)) return null;
  if (row.aux === POLICY.free) return [{ code: 'full-name', weight: 6 }];
  if (before.state === 'unknown-word' || after.state === 'unknown-word') return null;
  if (row.aux === POLICY['never-bare'] && !named.has(row.target)) return null;
  const acronym = row.cls === ALIAS.acronym;
  if (acronym && OF_A_PARTY.test(textBefore(text, start, 56))) return null;
  const creditBefore = CREDIT_BEFORE.exec(textBefore(text, start, 40));
  const creditAfter = CREDIT_AFTER.exec(textAfter(text, end, 24));
  const bracketed = creditBefore && /[([/:]\s?$/.test(creditBefore[0]);
  if (creditBefore && (!bracketed || creditAfter || block.role === 'byline' || block.role === 'caption')) {
    const credit = { start: start - creditBefore[0].length, end: start };
    return [seen(bracketed ? 'dateline' : 'citation-cue', 5, block, credit)];
  }
  const cue = citingCue(block, item);
  if (cue) return [seen('citation-cue', 5, block, cue)];
  // Once cited by a safe name, the short one goes on with it; acronyms of few letters still need their cue.
  if (!acronym && row.aux !== POLICY['never-bare'] && named.has(row.target))
    return [{ code: 'chain', weight: 4.5 }];
  return null;
}

function citingCue(block: BlockView, item: Item): Item | null {
  const { from, to } = sentenceAround(block.text, item.start, item.end);
  return (
    within(block.items, Math.max(from, item.start - CUE_REACH), Math.min(to, item.end + CUE_REACH)).find(
      (other) => hasClass(other, ALIAS.citing),
    ) ?? null
  );
}
