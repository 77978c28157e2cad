import type { Evidence } from '../mention';
import { ALIAS, isPersonClass, type Row } from '../table';
import { besideAfter, besideBefore, isNamedThing, nameStart } from './beside';
import { contextOf } from './context';
import { isFullForm } from './full-names';
import { judgePerson } from './judge-person';
import {
  choose,
  introduce,
  introduceStranger,
  isAmbiguous,
  isFittingTitle,
  isRead,
  noteReading,
  type Reader,
  withEvidence,
} from './readings';
import { officeIndexOn } from './standing';
import { type BlockView, hasClass, type Item, type StoryView } from './view';
import { THRESHOLD, WEIGHT } from './weights';
import { isFunctionWord, textAfter } from './words';

/** Title and surname ("President Bush"), and short names that mean one person only ("Putin"). */
export function readTitled(reader: Reader, block: BlockView, item: Item): void {
  const { story, introductions, doubtful } = reader;
  const rows = item.rows.filter(({ cls }) => cls === ALIAS.surname || cls === ALIAS.unique);
  if (rows.length === 0 || item.rows.some(isFullForm)) return;
  if (hasClass(item, ALIAS.afterName)) return; // "Goodyear Tire & Rubber Co."
  // "In a tweet on Friday, the President": a word of every day is nobody's surname, title or not.
  if (isFunctionWord(block.text.slice(item.start, item.end))) return;
  // "الرئيس الروسي", the Russian president: where no capital tells, an adjective of a country is no Rossi.
  if (hasClass(item, ALIAS.demonym) && UNCASED.test(block.text.slice(item.start, item.end))) return;
  if (isRead(reader, block, item)) return;
  const owners = [...new Set(rows.map(({ target }) => target))];
  const before = besideBefore(story, block, item.start, owners);
  const after = besideAfter(block, item.end);
  if (before.state === 'other-given' || before.state === 'unknown-word') {
    // Once somebody of that name is introduced, a capital before the surname is rather an epithet than a given name.
    const known = introductions.nearest(story, block, item);
    if (before.state === 'unknown-word' && known && known.entity !== null) return;
    introduceStranger(reader, block, item, owners);
    return;
  }
  if (before.state === 'part-of-name' || after.state === 'part-of-name' || after.state === 'unknown-word')
    return;
  // "King Henri IV of France" is no other Henri.
  if (NUMERAL.test(textAfter(block.text, item.end, 8))) return;
  if (before.state === 'own-given' && isNamedThing(block, before.start, item.end)) return;
  const context = contextOf(block, nameStart(before, item.start), item.end);
  const titled = context.titles.length > 0 || context.government !== null;
  const candidates = rows
    .filter((row) =>
      before.state === 'own-given'
        ? before.owners.includes(row.target)
        : row.cls === ALIAS.unique || titled || isRareBare(story, block, item, row),
    )
    .map((row) => {
      const bare = row.cls === ALIAS.unique ? 'unique-name' : titled ? 'surname' : 'rareSurname';
      const form = before.state === 'own-given' ? 'partialName' : bare;
      return judgePerson(story, block, context, form, row.target);
    });
  const titleFits = candidates.filter(({ evidence }) => evidence.some(isFittingTitle));
  const [only] = titleFits;
  // Of all who bear the surname, one only ever held such an office, and nothing speaks against it.
  if (titled && titleFits.length === 1 && only!.evidence.every(({ weight }) => weight >= 0)) {
    candidates.splice(candidates.indexOf(only!), 1, withEvidence(only!, [ONLY_ONE]));
  }
  const unique = candidates.some(({ evidence }) => evidence[0]!.code === 'unique-name');
  const owner = introductions.nearest(story, block, item);
  if (unique && !titled && owner && owner.entity === null) return;
  const best = choose(candidates, THRESHOLD);
  const introduces = titled || before.state === 'own-given';
  if (!best) {
    if (isAmbiguous(candidates, THRESHOLD))
      doubtful.push({ block, item, candidates, threshold: THRESHOLD, introduces });
    return;
  }
  noteReading(reader, block, { start: nameStart(before, item.start), end: item.end }, best);
  if (introduces) introduce(reader, block, item, best.entity);
}

const ONLY_ONE: Evidence = { code: 'rarity', weight: WEIGHT.onlyOneOfTitle };

/** Shorter surnames are also words, places and other people's names. */
const RARE_LENGTH = 5;
/** Katakana writes what is foreign, in a unit a syllable. */
const KATAKANA = /^[\u30a1-\u30fa\u30fc・]+$/;
const RARE_KATAKANA = 4;

/** A surname that only one official bears, in office on the day: the story need not name them in full. */
function isRareBare(story: StoryView, { text }: BlockView, item: Item, { target }: Row): boolean {
  const { table, day } = story;
  const name = text.slice(item.start, item.end);
  if (table.bearers(target).surname !== 1 || day === null) return false;
  if (item.end - item.start < (KATAKANA.test(name) ? RARE_KATAKANA : RARE_LENGTH)) return false;
  // Where no capital tells a name, a word of every day may be written like it.
  if (UNCASED.test(name) && !KATAKANA.test(name)) return false;
  if (item.rows.some(({ cls }) => !isPersonClass(cls))) return false;
  const office = officeIndexOn(table, target, day);
  // Last, because it goes through the whole story, and few have such a name and such an office.
  return office >= 0 && table.officeRank(office) >= RARE_RANK && !isWordToo(story, name);
}

/** Cities, and nouns of languages that give them a capital, that one minister bears: "Krieg und Frieden". */
const THINGS = new Set(
  'frieden klima talon muscat hamad lagos tunis colombo hague carrera hijab street'.split(' '),
);

/** "Parts are short … a shortage of parts": what the story writes small as well is a word that begins a sentence. */
const isWordToo = ({ words }: StoryView, name: string): boolean => {
  const small = name.toLowerCase();
  return small !== name && (THINGS.has(small) || words.haveWord(small));
};

/** A script without capitals. */
const UNCASED = /\p{Lo}/u;

/** A monarch's, behind a name that is known without one. */
const NUMERAL = /^ [IVX]{2,5}(?![\p{L}\p{N}])/u;

/** Ministers of defence and foreign affairs and those above them. */
const RARE_RANK = 85;
