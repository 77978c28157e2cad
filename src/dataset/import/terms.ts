import type { Tenure } from '../../core/record';
import { daysOf } from '../../core/time';
import { compare } from '../load';

/** Terms of one office that follow each other within this many days are one: a re-appointment. */
const SAME_TERM_GAP = 45;

/** Days by which sources differ on when one holder handed over to the next. */
const HANDOVER = 3;

/** First and last day of every dated term in an office, with whose it is. */
export type TermsByOffice = ReadonlyMap<
  string,
  readonly { readonly id: string; readonly first: number; readonly last: number }[]
>;

/** The terms of a file's rows, of which only those dated to the day tell an interim. */
export function termsByOffice(
  people: ReadonlyMap<
    string,
    { readonly rows: readonly { row: { readonly start: string; readonly end: string }; office: string }[] }
  >,
): TermsByOffice {
  const terms = new Map<string, { id: string; first: number; last: number }[]>();
  for (const [id, { rows }] of people) {
    for (const { row, office } of rows) {
      if (row.start.length < 10 || row.end.length < 10) continue;
      const term = { id, first: daysOf(row.start)!.first, last: daysOf(row.end)!.last };
      terms.set(office, [...(terms.get(office) ?? []), term]);
    }
  }
  return terms;
}

/** Whether somebody else had the office for just the days between two terms in it: then they are two. */
export function heldBetween(id: string, earlier: Tenure, later: Tenure, terms: TermsByOffice): boolean {
  if (earlier.to === undefined || later.from === undefined || later.from <= earlier.to) return false;
  const left = daysOf(earlier.to)!.last - HANDOVER;
  const back = daysOf(later.from)!.first + HANDOVER;
  return (terms.get(earlier.office) ?? []).some(
    (term) => term.id !== id && term.first >= left && term.last <= back,
  );
}

/** Joins re-appointments and drops doubled rows; terms that somebody else's lies between stay apart. */
export function joinTerms(
  tenures: readonly Tenure[],
  interrupted: (earlier: Tenure, later: Tenure) => boolean = () => false,
): Tenure[] {
  const joined: Tenure[] = [];
  const sorted = [...tenures].sort(
    (a, b) =>
      compare(a.office, b.office) || compare(a.from ?? '', b.from ?? '') || compare(a.to ?? '9', b.to ?? '9'),
  );
  for (const tenure of sorted) {
    const last = joined.at(-1);
    if (last && last.office === tenure.office && continues(last, tenure) && !interrupted(last, tenure)) {
      const { to: _, ...open } = last;
      const later =
        last.to === undefined || tenure.to === undefined ? undefined : [last.to, tenure.to].sort()[1];
      joined[joined.length - 1] = later === undefined ? open : { ...last, to: later };
    } else joined.push(tenure);
  }
  return joined.sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.office, b.office));
}

function continues(earlier: Tenure, later: Tenure): boolean {
  if (earlier.from === undefined || later.from === undefined) return earlier.to === later.to;
  if (earlier.to === undefined) return true;
  return daysOf(later.from)!.first - daysOf(earlier.to)!.last <= SAME_TERM_GAP;
}
