import type { Evidence } from '../mention';
import type { OfficeKind } from '../record';
import { ALIAS, type Table } from '../table';
import { type NameContext, rowsOf } from './context';
import type { NameForm } from './name-form';
import { seen } from './said';
import { kindFits, officeKindOf, type TitleFit, titleFit, yearsSince } from './standing';
import { type BlockView, hasClass, type Item, itemEndingAt, type StoryView } from './view';
import { LITTLE_KNOWN, WEIGHT } from './weights';
import { textBefore } from './words';

/** Titles that only monarchs and popes bear. A "King" beside a president's surname is somebody else. */
const ROYAL_TITLE =
  /^(?:king|queen|emir|amir|sultan|emperor|empress|pope|crown prince|monarch|grand duke|könig|król|король|ملك|أمير|عاهل|پادشاه|מלך|国王|국왕)$/iu;
const ROYAL_OFFICE =
  /\/(?:king|queen|emir|amir|sultan|emperor|pope|crown-prince|prince|monarch|grand-duke|sovereign|ruler)\b/;

/** "Foreign Office Minister Alan Duncan", "Secretary Clinton": what is in the name of an office is its title too. */
const OWN_WORD = [
  [/^minister$/i, /\/(?:deputy-|vice-)?minister/],
  [/^secretary$/i, /\/(?:[a-z]+-)?secretary/],
] as const;

/** Words for whoever runs anything: said of the holder of an office that is called so, not of any other. */
const OF_ANYTHING = /^(?:director|chairman|chairwoman|commissioner)$/i;

/** "DOSB-Präsident", "FIFA-president": behind a body's letters, who presides over it and no state. */
const LETTERS = /\p{Lu}{3,}[-‑]$/u;
const LETTERS_REACH = 12;

function isOfBody(block: BlockView, { start }: Item): boolean {
  if (!LETTERS.test(textBefore(block.text, start, LETTERS_REACH))) return false;
  const country = itemEndingAt(block, start - 1); // "USA-", "DDR-"
  return !country || !hasClass(country, ALIAS.country, ALIAS.demonym);
}

/** "Rep." is said in lower houses of that name, not of a member of any parliament. */
const OF_REPRESENTATIVES = /^(?:rep\.?|representative|congress(?:man|woman))$/i;

/** "Former President George Bush" is not the one of that name in office; "former" is far from a title as "former Israeli". */
const FORMER = /\b(?:former|ex)[ -](?:\p{Lu}[\p{L}.]* )?$/iu;
const FORMER_REACH = 24;

/** "Crown Prince Hussein" is no king of that name who was crown prince once. */
const HEIR = /^crown prince(?:ss)?$/i;

const hasReigned = ({ table, day }: StoryView, entity: number): boolean =>
  day !== null &&
  table
    .terms(entity)
    .some(
      ({ office, from }) =>
        from <= day &&
        table.officeKind(office) === 'head-of-state' &&
        ROYAL_OFFICE.test(table.officeId(office)) &&
        !/crown-prince/.test(table.officeId(office)),
    );

const isHead = (table: Table, office: number): boolean =>
  HEADS.includes(table.officeKind(office)) || table.officeKind(office) === 'deputy-head';

const HEADS: readonly OfficeKind[] = ['head-of-state', 'head-of-government'];

/** What titles, ranks and "the … administration" beside a name say for or against a person. */
export function titleEvidence(
  story: StoryView,
  block: BlockView,
  context: NameContext,
  form: NameForm,
  entity: number,
): Evidence[] {
  const evidence: Evidence[] = [];
  const [title] = context.titles; // the nearest to the name; others tell of earlier or further offices
  if (title) evidence.push(ofTitle(story, block, title, form, entity));
  else if (context.government) evidence.push(...ofGovernment(story, block, context.government, entity));
  const [rank] = context.ranks;
  if (rank) {
    evidence.push(seen('rank', isOfficer(story, entity) ? WEIGHT.officer : WEIGHT.rank, block, rank));
  }
  return evidence;
}

function ofTitle(story: StoryView, block: BlockView, item: Item, form: NameForm, entity: number): Evidence {
  const { table, day } = story;
  const value = block.text.slice(item.start, item.end);
  const offices = rowsOf([item], ALIAS.office).map(({ target }) => target);
  const kinds = rowsOf([item], ALIAS.title).map(({ target }) => officeKindOf(target));
  const royal = ROYAL_TITLE.test(value);
  const reigns = HEIR.test(value) && hasReigned(story, entity);
  const ofBody = isOfBody(block, item);
  const former = FORMER.test(textBefore(block.text, item.start, FORMER_REACH));
  const fit = titleFit(table, entity, day, former, (office) => {
    if (offices.includes(office)) return true;
    if (reigns || (ofBody && isHead(table, office))) return false;
    if (royal !== ROYAL_OFFICE.test(table.officeId(office)) && isHead(table, office)) return false;
    const kind = table.officeKind(office);
    if (
      kind === 'legislator' &&
      OF_REPRESENTATIVES.test(value) &&
      !/representative/.test(table.officeId(office))
    )
      return false;
    if (kind === 'other' && OF_ANYTHING.test(value) && !table.officeId(office).includes(value.toLowerCase()))
      return false;
    if (OWN_WORD.some(([word, id]) => word.test(value) && id.test(table.officeId(office)))) return true;
    return kinds.some((asked) => kindFits(asked, kind));
  });
  if (fit !== 'held-later' && fit !== 'never') {
    return seen('title', weightOfFit(story, fit, entity), block, item);
  }
  const weight =
    fit === 'held-later'
      ? WEIGHT.titleHeldLater
      : form === 'surname' || form === 'rareSurname'
        ? WEIGHT.titleNeverHeldBySurname
        : isNamesake(table, entity, form)
          ? WEIGHT.titleNeverHeldByLittleKnown
          : WEIGHT.titleNeverHeld;
  return seen('not-in-office', weight, block, item);
}

/** Beside a title they never held, somebody little known whose surname others bear is rather a namesake. */
const isNamesake = (table: Table, entity: number, form: NameForm): boolean =>
  form !== 'chain' && table.prior(entity) < LITTLE_KNOWN && table.bearers(entity).surname > 1;

/** "The Clinton administration": a head of state or government, on the day or before. */
function ofGovernment(
  story: StoryView,
  block: BlockView,
  word: { readonly start: number; readonly end: number },
  entity: number,
): Evidence[] {
  const { table, day } = story;
  const fit = titleFit(table, entity, day, false, (office) => HEADS.includes(table.officeKind(office)));
  if (fit === 'held-later' || fit === 'never') return [];
  return [seen('title', weightOfFit(story, fit, entity), block, word)];
}

function weightOfFit({ table, day }: StoryView, fit: TitleFit, entity: number): number {
  if (fit === 'on-the-day') return WEIGHT.title + WEIGHT.inOfficeForTitle;
  if (fit !== 'held-before' || day === null) return WEIGHT.title;
  return WEIGHT.title + WEIGHT.sinceOffice * Math.min(10, yearsSince(table, entity, day));
}

const isOfficer = ({ table }: StoryView, entity: number): boolean =>
  table
    .terms(entity)
    .some(({ office }) =>
      /armed-forces|service-chief|commander|defence|movement|intelligence/.test(table.officeKind(office)),
    );
