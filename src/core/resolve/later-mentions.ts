import { ALIAS, isPersonClass } from '../table';
import { besideAfter, besideBefore, isOthers, nameStart } from './beside';
import { chainPlaces } from './chains';
import { contextOf } from './context';
import { within } from './in-order';
import { type Judgement, judgeChain } from './judge-person';
import { isFittingTitle, isRead, noteReading, type Reader } from './readings';
import type { Steps } from './steps';
import { type BlockView, itemAround, itemEndingAt, type StoryView } from './view';
import { THRESHOLD } from './weights';
import { isCapitalised, isFunctionWord, textAfter, textBefore, wordBefore } from './words';

/** Bare surnames of people the story has introduced. */
export function* readChains(reader: Reader): Steps<void> {
  const { story, introductions } = reader;
  if (introductions.known.size === 0) return;
  for (const place of chainPlaces(story, introductions.known)) {
    yield;
    if (!place) continue;
    const { block, start, end, entities } = place;
    if (isRead(reader, block, place)) continue;
    const item = itemAround(block, start, end);
    if (item && (item.start < start || item.end > end) && item.rows.some(({ cls }) => isPersonClass(cls)))
      continue;
    const before = besideBefore(story, block, start, entities);
    const after = besideAfter(block, end);
    if (isOthers(before, after) || after.state === 'unknown-word') continue;
    if (before.state === 'unknown-word' && (story.habits.capitalIsName || !isEpithet(block, before.start)))
      continue;
    if (
      before.state !== 'own-given' &&
      (isRelative(block, start, end) || isOtherName(story, block, start, end))
    )
      continue;
    const owner = introductions.nearest(story, block, place);
    if (!owner || owner.entity === null) continue;
    const context = contextOf(block, start, end);
    const judge = (entity: number): Judgement => judgeChain(story, block, context, entity);
    let judgement = judge(owner.entity);
    // "President Clinton" is none who was introduced since and never was president.
    if (entities.length > 1 && judgement.evidence.some(({ code }) => code === 'not-in-office')) {
      const fits = entities.map(judge).filter(({ evidence }) => evidence.some(isFittingTitle));
      if (fits.length !== 1) continue;
      judgement = fits[0]!;
    }
    if (judgement.score >= THRESHOLD)
      noteReading(reader, block, { start: nameStart(before, start), end }, judgement);
  }
}

/** Before the word that makes a name another's: "the avowed Catholic Fillon", no "his sister Karina Milei". */
const BEFORE_EPITHET = /(?<!\p{L})(?:[Tt]he|[Aa]n?) (?:\p{Ll}[\p{L}-]+ ){1,2}$/u;
const EPITHET_REACH = 40;

/** Whether a capitalised word before a surname says what somebody is; else it is a relative's given name. */
const isEpithet = ({ text }: BlockView, start: number): boolean =>
  BEFORE_EPITHET.test(textBefore(text, start, EPITHET_REACH));

/** Between the name of a relative and the word that says so: "Omri Sharon, the eldest son of". */
const GAP_TO_KIN = /^,? (?:the |an? )?(?:\p{Ll}[\p{L}-]+ ){0,2}$/u;
const OF_WHOM = /^ (?:of|to) /;
/** How far behind the name such a word may end: an article and two words stand between. */
const KIN_REACH = 80;

/** Whether the word before a surname is a relative's given name: one that is said to be a son, a widow, a brother of somebody. */
function isRelative(block: BlockView, start: number, end: number): boolean {
  const { text } = block;
  const word = wordBefore(text, start);
  if (!word || !isCapitalised(word.text) || isFunctionWord(word.text) || itemEndingAt(block, word.end))
    return false;
  return within(block.ofClass(ALIAS.relative), end + 1, end + KIN_REACH).some(
    (item) => GAP_TO_KIN.test(text.slice(end, item.start)) && OF_WHOM.test(textAfter(text, item.end, 4)),
  );
}

/** An epithet stands before a surname once; "Aatish Taseer" again and again is somebody's name. */
function isOtherName(story: StoryView, block: BlockView, start: number, end: number): boolean {
  const word = story.habits.capitalNouns ? null : wordBefore(block.text, start);
  if (!word || !isCapitalised(word.text) || isFunctionWord(word.text)) return false;
  if (/[’']s?$/.test(word.text) || itemEndingAt(block, word.end)) return false;
  return story.words.standAgain(block.text.slice(word.start, end));
}
