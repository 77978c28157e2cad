import type { SourceCard } from '../../core/card';
import { affiliationMeaning } from './affiliations';
import type { Fact } from './fact';
import { outletKindLabel } from './labels';
import type { Headline } from './official';
import type { Words } from './words';

/** "News agency", with its country. */
export function sourceHeadline(words: Words, { outlet, country }: SourceCard): Headline {
  return {
    strong: outletKindLabel(words, outlet),
    rest: country ? words.country(country) : '',
    badge: null,
  };
}

/** "Polish Press Agency (PAP)": who publishes PAP is PAP. */
const WITH_ACRONYM = /^(.+) \(([^\s()]+)\)$/u;

/** Its owner; of one that is its own publisher, what its letters stand for, unless the card says that already. */
export function ownerFact(words: Words, { name, owner, alsoWritten }: SourceCard): Fact | null {
  if (!owner) return null;
  const [, long, short] = WITH_ACRONYM.exec(owner.value) ?? [];
  if (long === name || (short === name && alsoWritten.includes(long!))) return null;
  const own = short === name;
  return {
    label: words.message(own ? 'factFullName' : 'factOwner'),
    value: words.english(own ? long! : owner.value),
    cited: owner,
  };
}

/** Who owns it, how others class it, and what else is known of a source. */
export function sourceFacts(words: Words, card: SourceCard): Fact[] {
  const owner = ownerFact(words, card);
  const facts: Fact[] = owner ? [owner] : [];
  for (const one of card.affiliations) {
    facts.push({
      label: words.message('factAffiliation'),
      value: affiliationMeaning(words, one.meaning),
      note: words.message('affiliationBy', one.by, words.english(one.label), words.date(one.asOf, 'month')),
      cited: one,
    });
  }
  if (card.founded)
    facts.push({
      label: words.message('factFounded'),
      value: words.date(card.founded.value),
      cited: card.founded,
    });
  if (card.languages) {
    const names = card.languages.value.map((code) => words.language(code));
    facts.push({ label: words.message('factLanguages'), value: words.list(names), cited: card.languages });
  }
  if (card.domains.length > 0) {
    facts.push({ label: words.message('factSites'), value: card.domains[0]!, cited: card.cited });
  }
  return facts;
}
