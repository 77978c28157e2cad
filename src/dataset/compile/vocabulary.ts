import { OFFICE_KINDS } from '../../core/record';
import { ALIAS, CAREERS, type Career } from '../../core/table';
import type { Dataset } from '../dataset';
import type { AliasRows } from './alias-rows';

/** Puts the words around names into the lexicon: one scan then finds names and what speaks for them. */
export function addVocabulary(aliases: AliasRows, dataset: Dataset, givenNames: Iterable<string>): void {
  const { gazetteer, offices } = dataset;
  gazetteer.countries.forEach(({ names, adjectives }, target) => {
    for (const name of names) aliases.add(name, { cls: ALIAS.country, target }, 1);
    for (const adjective of adjectives) aliases.add(adjective, { cls: ALIAS.demonym, target }, 1);
  });
  const titles = new Set<string>();
  for (const { kind, titles: list } of gazetteer.titles) {
    for (const { title, oneHolder } of list) {
      titles.add(title.toLowerCase());
      aliases.add(title, { cls: ALIAS.title, target: OFFICE_KINDS.indexOf(kind), aux: oneHolder ? 1 : 0 }, 0);
    }
  }
  for (const [phrase, office] of ownPhrases(offices, titles)) {
    aliases.add(phrase, { cls: ALIAS.office, target: office }, 0);
  }
  for (const { kind, words } of gazetteer.words) {
    const career = CAREERS.find((one) => one === kind);
    const cls = career ? ALIAS.profession : ALIAS[kind as Exclude<typeof kind, Career>];
    const aux = career ? CAREERS.indexOf(career) + 1 : 0;
    // A word written with a capital in the list counts only with one: "Tower", not "tower".
    for (const word of words) aliases.add(word, { cls, aux }, /^\p{Lu}/u.test(word) ? 1 : 0);
  }
  for (const name of givenNames) aliases.add(name, { cls: ALIAS.given }, 1);
}

/** Press phrases that name one office and no other. */
function ownPhrases(offices: Dataset['offices'], titles: ReadonlySet<string>): Map<string, number> {
  const owners = new Map<string, number>();
  const shared = new Set(titles);
  offices.forEach(({ press }, office) => {
    for (const phrase of new Set(press?.map((text) => text.toLowerCase()))) {
      if (owners.has(phrase)) shared.add(phrase);
      owners.set(phrase, office);
    }
  });
  for (const phrase of shared) owners.delete(phrase);
  return owners;
}
