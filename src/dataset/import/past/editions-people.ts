import type { Term } from './editions-rows';
import { keyOf, oneWithinOther, SHORT_NAMES, sameFamily, skeletonOf } from './name-words';

/** A term of one person with every spelling the editions have, the newest first. */
interface OneTerm {
  readonly term: Term;
  readonly spellings: readonly string[];
}

/**
 * Editions spell a name differently and correct a start: rows of one office that share the name, or the start and the
 * family name, are one person's. Where such rows follow each other without anybody else between, they are one term,
 * and its start is the one that the most editions give.
 */
export function oneTermEach(terms: readonly Term[]): OneTerm[] {
  const byOffice = new Map<string, Term[]>();
  for (const term of terms) byOffice.set(term.office, [...(byOffice.get(term.office) ?? []), term]);
  return [...byOffice.values()].flatMap((list) => {
    const groups: Term[][] = [];
    for (const term of [...list].sort((a, b) => Number(a.firstSeen) - Number(b.firstSeen))) {
      const group = groups.find((one) => one.some((other) => samePerson(other, term)));
      if (group) group.push(term);
      else groups.push([term]);
    }
    return groups.flatMap((group) => {
      const spellings = spellingsOf(group);
      return runsOf(group, list).map((run) => ({ term: { ...joined(run), name: spellings[0]! }, spellings }));
    });
  });
}

function samePerson(a: Term, b: Term): boolean {
  if (keyOf(a.name) !== null && keyOf(a.name) === keyOf(b.name)) return true;
  if (SHORT_NAMES.has(a.country)) return a.from === b.from && !a.deputy;
  const [one, other] = [skeletonOf(a.fullName), skeletonOf(b.fullName)];
  if (oneWithinOther(one, other)) return true;
  if (a.from !== b.from) return false;
  return a.deputy ? sameFamily(one, other) : one.some((word) => word.length > 1 && other.includes(word));
}

/** The press name first, where one is known, then the shortest: the Factbook grew fond of patronymics. */
function spellingsOf(group: readonly Term[]): string[] {
  const newest = [...group].sort((a, b) => Number(b.lastSeen) - Number(a.lastSeen));
  const words = (name: string): number => name.split(' ').length;
  const written = [...new Set(newest.flatMap(({ shortName, fullName }) => [shortName, fullName]))];
  const whole = written.filter((name) => words(name) > 1).sort((a, b) => words(a) - words(b));
  return [...new Set([...newest.flatMap(({ pressName }) => pressName || []), ...whole, ...written])];
}

/** The person's rows, apart where somebody else came to the office between them. */
function runsOf(group: readonly Term[], all: readonly Term[]): Term[][] {
  const runs: Term[][] = [];
  for (const term of group) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const between =
      before !== undefined &&
      !term.deputy &&
      all.some((other) => !group.includes(other) && other.from > before.from && other.from < term.from);
    const apart = before !== undefined && Number(term.firstSeen) - Number(before.lastSeen) > 1;
    if (run && !between && !apart) run.push(term);
    else runs.push([term]);
  }
  return runs;
}

function joined(run: readonly Term[]): Term {
  const editions = ({ firstSeen, lastSeen }: Term): number => Number(lastSeen) - Number(firstSeen);
  const best = [...run].sort(
    (a, b) => editions(b) - editions(a) || Number(b.lastSeen) - Number(a.lastSeen),
  )[0]!;
  const last = [...run].sort((a, b) => Number(b.lastSeen) - Number(a.lastSeen))[0]!;
  return { ...last, from: best.from };
}
