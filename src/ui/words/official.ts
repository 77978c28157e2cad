import type { OfficialCard, Term } from '../../core/card';
import type { Listing, OfficeKind } from '../../core/record';
import { daysOf } from '../../core/time';
import type { IsoDay } from '../../core/time/day';
import type { Fact } from './fact';
import { officeKindLabel } from './labels';
import { organisationName } from './organisations';
import type { Words } from './words';

/** The first line of a card: the part that matters most, what follows it, and a word on the story's day. */
export interface Headline {
  readonly strong: string;
  readonly rest: string;
  readonly badge: string | null;
}

/**
 * "Minister of Defence of Iran", "Secretary-General, NATO"; the title is the dataset's English in every language.
 *
 * @param home a country that goes without saying
 */
export function officeName(words: Words, term: Term, home?: string): string {
  const title = words.english(term.title);
  const place = placeBeside(words, term, home);
  const office = place ? words.message(place.how, title, place.name) : title;
  return term.acting ? words.message('acting', office) : office;
}

/** Offices whose title ends in a place or a body of its own: not "Governor of Kentucky of the United States". */
const OF_PART: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['regional', 'party-leader']);

/** The organisation or country that a title does not tell by itself, and how it joins it. */
function placeBeside(
  words: Words,
  term: Term,
  home: string | undefined,
): { readonly how: 'officeAt' | 'officeOf'; readonly name: string } | null {
  const { organisation, country, title, officeKind } = term;
  if (organisation) {
    return words.inEnglish && title.includes(organisation)
      ? null
      : { how: 'officeAt', name: organisationName(words, organisation) };
  }
  if (!country || country === home || mentionsCountry(words, term)) return null;
  return words.inEnglish && OF_PART.has(officeKind)
    ? { how: 'officeAt', name: words.country(country) }
    : { how: 'officeOf', name: words.ofCountry(country) };
}

/**
 * The office as a headline names it: "Minister of Defence of Iran"; where titles are not of the reader's language, with
 * what kind of office it is: "Minister of Defence (Verteidigung, Iran)".
 */
function officeExplained(words: Words, term: Term): string {
  if (words.inEnglish || term.organisation || term.officeKind === 'other') return officeName(words, term);
  const kind = officeKindLabel(words, term.officeKind);
  const says = term.country && !mentionsCountry(words, term) ? [kind, words.country(term.country)] : [kind];
  const office = words.message('officeOf', words.english(term.title), words.list(says));
  return term.acting ? words.message('acting', office) : office;
}

/** Terms come through messages as copies, so they are told apart by what they are. */
export const isSameTerm = (a: Term, b: Term | undefined): boolean =>
  b !== undefined && a.office === b.office && a.from === b.from && a.to === b.to;

/** Words of titles that only one country has; the card names it anyway. */
const TELLING = /\b(?:White House|Downing Street|CIA|FBI|Pope)\b/;

/** In another language than the title's, the country is worth its name there even so. */
const mentionsCountry = (words: Words, { title, country }: Term): boolean =>
  (words.inEnglish && (title.includes(words.country(country!)) || TELLING.test(title))) ||
  /\bambassador to\b/i.test(title);

/** "Aug 2013 – Aug 2017", "since Aug 2021", "in office as of Jul 2022". */
export function termOf(words: Words, { from, startedBy, to, endedBy, asOf }: Term): string {
  const short = (date: string): string => words.date(date, 'month');
  const begun = (date: string): string => (startedBy ? words.message('termBegunBy', date) : date);
  if (from && to)
    return endedBy
      ? words.message('termEndedBy', begun(short(from)), words.monthAfter(to))
      : words.message('termFromTo', begun(short(from)), short(to));
  if (from) return words.message('termSince', begun(words.monthAfter(from)));
  return to ? words.message('termUntil', words.monthAfter(to)) : words.message('termAsOf', short(asOf));
}

/** The same, with as of when for a term that nobody has looked at since, up to the card's day: it may be over. */
function termAsKnown(words: Words, term: Term, on: IsoDay): string {
  const { from, to, asOf } = term;
  return from && !to && daysOf(asOf)!.last < daysOf(on)!.first
    ? words.message('termSinceAsOf', words.monthAfter(from), words.date(asOf, 'month'))
    : termOf(words, term);
}

/** "Minister of Defence of Iran, Aug 2013 – Aug 2017". */
export const officeAndTerm = (words: Words, term: Term): string =>
  officeName(words, term) + words.message('leadRest', termOf(words, term));

/** Whether a term that may have lasted on a day did: of one that began in January 2025, the fifth tells nothing. */
function isCertain({ from, startedBy, to }: Term, on: IsoDay): boolean {
  const day = daysOf(on)!.first;
  return (
    (from === undefined || startedBy || daysOf(from)!.last <= day) &&
    (to === undefined || day <= daysOf(to)!.first)
  );
}

/** "Minister of Defence of Iran", with since when, and whether that is of the day, earlier or later. */
export function officialHeadline(words: Words, card: OfficialCard): Headline {
  const { standing, onFrom, on } = card;
  const ofStory = onFrom === 'story';
  const office = officeExplained(words, standing.term);
  switch (standing.state) {
    case 'in-office':
      return {
        strong: office,
        rest: termOf(words, standing.term),
        badge: !isCertain(standing.term, on)
          ? null
          : ofStory
            ? words.message('badgeInOffice')
            : words.message('badgeInOfficeToday', words.date(on)),
      };
    case 'open':
      return {
        strong: office,
        rest: termOf(words, standing.term),
        badge: words.message('badgeAsOf', words.date(standing.term.asOf, 'month')),
      };
    case 'later':
      return {
        strong: words.message('headLater', office),
        rest: termOf(words, standing.term),
        badge: ofStory ? words.message('badgeNotYet') : null,
      };
    case 'earlier':
      return {
        strong: office,
        rest: termOf(words, standing.term),
        badge: ofStory ? words.message('badgeOut') : null,
      };
    case 'between':
      return {
        strong: office,
        rest: words.message(
          'restThenLater',
          termOf(words, standing.term),
          officeName(words, standing.next),
          termOf(words, standing.next),
        ),
        badge: ofStory ? words.message('badgeBetween') : null,
      };
    case 'undated':
      return { strong: office, rest: '', badge: null };
  }
}

/** What is known of the latest time, in one line; `null` when the headline says it already. */
export function latestLine(words: Words, { latest, standing }: OfficialCard): string | null {
  if (!latest) return null;
  const next = standing.state === 'between' ? standing.next : undefined;
  if (isSameTerm(latest.term, standing.term) || isSameTerm(latest.term, next)) {
    // The headline says "in office when last checked" itself when the story is of a later day.
    return latest.stale && standing.state !== 'open'
      ? words.message('latestChecked', words.date(latest.term.asOf, 'month'))
      : null;
  }
  const office = officeAndTerm(words, latest.term);
  if (!latest.open) return words.message('latestEnded', office);
  const checked = words.date(latest.term.asOf, 'month');
  return words.message(latest.stale ? 'latestStale' : 'latestOpen', checked, office);
}

/** Earlier and later offices beyond these wait behind "more". */
const OFFICES_AT_ONCE = 3;

const LIST_NAMES = { 'ofac-sdn': 'listOfacSdn', 'un-sc': 'listUnSc', eu: 'listEu', uk: 'listUk' } as const;

/** Who came before and after, other offices, and what else is known of somebody. */
export function officialFacts(words: Words, card: OfficialCard): Fact[] {
  const { before, after } = card.standing.term;
  const facts: Fact[] = [];
  if (before) facts.push({ label: words.message('factBefore'), value: before.name, link: before });
  if (after) facts.push({ label: words.message('factAfter'), value: after.name, link: after });
  const others = card.terms.filter(
    (term) => !isSameTerm(term, card.standing.term) && !isSameTerm(term, card.latest?.term),
  );
  for (const [i, term] of others.reverse().entries()) {
    facts.push({
      label: i === 0 ? words.message('factOffices') : '',
      value: officeName(words, term, card.country),
      note: termAsKnown(words, term, card.on),
      cited: term,
      more: i >= OFFICES_AT_ONCE,
    });
  }
  if (card.rank)
    facts.push({
      label: words.message('factRank'),
      value: words.english(card.rank.value),
      cited: card.rank,
    });
  if (card.party)
    facts.push({
      label: words.message('factParty'),
      value: words.english(card.party.value),
      cited: card.party,
    });
  if (card.born)
    facts.push({ label: words.message('factBorn'), value: words.date(card.born.value), cited: card.born });
  if (card.died)
    facts.push({ label: words.message('factDied'), value: words.date(card.died.value), cited: card.died });
  for (const [i, listing] of card.listings.entries()) {
    facts.push({
      label: i === 0 ? words.message('factListed') : '',
      value: words.message('listedBy', words.message(LIST_NAMES[listing.list])),
      note: listedWhen(words, listing, card),
      cited: listing,
    });
  }
  return facts;
}

/** Since when, as far as the list tells; and that the story could not know of it yet. */
function listedWhen(words: Words, { since, asOf, programme }: Listing, { on, onFrom }: OfficialCard): string {
  const when = since
    ? words.message('termSince', words.monthAfter(since))
    : words.message('listedAsOf', words.date(asOf, 'month'));
  const later = onFrom === 'story' && since !== undefined && daysOf(since)!.first > daysOf(on)!.first;
  return words.list([
    when,
    ...(later ? [words.message('listedLater')] : []),
    ...(programme ? [words.english(programme)] : []),
  ]);
}
