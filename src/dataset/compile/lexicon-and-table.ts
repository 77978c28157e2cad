import { buildFold, tokenise } from '../../core/fold';
import { buildLexicon, type FormInput } from '../../core/lexicon';
import type { OfficialRecord, Tenure } from '../../core/record';
import { ALIAS, buildTable, POLICY } from '../../core/table';
import type { Dataset } from '../dataset';
import { ALL_CAPITALS, AliasRows } from './alias-rows';
import { foreignVocabulary } from './foreign-vocabulary';
import { outletForms } from './outlet-forms';
import { personForms } from './person-forms';
import { latinForms, scriptForms } from './script-forms';
import { spellingInputs } from './spellings';
import { priorOf, tableEntities } from './table-entities';
import { addVocabulary } from './vocabulary';
import { weaponForms } from './weapon-forms';

/**
 * From this rank of office on, a person is known well enough to be meant by title and surname alone: ministers and
 * those above them, not legislators, deputies and regional officials (CONTRIBUTING.md, "Ranks").
 */
const PROMINENT = 60;

/** A given name must be borne by this many people of the dataset before it speaks against another's surname. */
const COMMON_GIVEN = 2;

/**
 * Compiles the lexicon and the resolution table, which only work together: both bear the build's id.
 *
 * @param mayAdd whether a surface form may be found at all
 */
export function compileLexiconAndTable(
  dataset: Dataset,
  buildId: number,
  mayAdd?: (text: string) => boolean,
): { readonly lexicon: ArrayBuffer; readonly table: ArrayBuffer } {
  const aliases = new AliasRows(mayAdd);
  const variants = new Map<string, number>();
  const offices = new Map(dataset.offices.map((office) => [office.id, office]));
  const isProminent = (record: OfficialRecord): boolean =>
    priorOf(record, (id) => offices.get(id)!) >= PROMINENT;
  const isTitled = (record: OfficialRecord): boolean =>
    priorOf(record, (id) => offices.get(id)!) >= TITLED_RANK && record.tenures.some(isOfLate);
  const formsOf = new Map<string, readonly string[]>();
  for (const { id, forms } of dataset.forms)
    formsOf.set(id, [...(formsOf.get(id) ?? []), ...Object.values(forms).flat()]);
  const inScripts: FormInput[] = [];
  let entity = 0;

  for (const record of dataset.officials) {
    for (const { text, cls, capitals } of personForms(record, isProminent(record))) {
      aliases.add(text, { cls, target: entity }, capitals ? 2 : 1, capitals ? ALL_CAPITALS : undefined);
    }
    for (const { form, cls } of scriptForms(record, formsOf.get(record.id) ?? [], isTitled(record))) {
      inScripts.push({ ...form, person: true, row: aliases.rowOf({ cls, target: entity }) });
    }
    for (const { text, cls } of latinForms(record, formsOf.get(record.id) ?? [], isTitled(record))) {
      aliases.add(text, { cls, target: entity }, 1);
    }
    entity++;
  }
  for (const record of dataset.weapons) {
    for (const { text, cls, policy, variant } of weaponForms(record)) {
      const extra = variant === undefined ? 0 : numberOf(variants, variant) + 1;
      const mask = policy === POLICY.caps ? ALL_CAPITALS : capitalTokens(text);
      aliases.add(text, { cls, target: entity, aux: policy, extra }, mask ? 2 : 1, mask || undefined);
    }
    entity++;
  }
  const hosts: { host: string; entity: number }[] = [];
  for (const record of dataset.outlets) {
    for (const { text, cls, policy } of outletForms(record)) {
      const capitals = cls === ALIAS.acronym && text === text.toUpperCase();
      aliases.add(
        text,
        { cls, target: entity, aux: policy },
        capitals ? 2 : 1,
        capitals ? ALL_CAPITALS : undefined,
      );
    }
    for (const host of record.domains) hosts.push({ host, entity });
    entity++;
  }
  addVocabulary(aliases, dataset, commonGivenNames(dataset));
  inScripts.push(...foreignVocabulary(aliases, dataset));

  const countries = dataset.gazetteer.countries.map(({ code }) => code);
  const table = buildTable({
    buildId,
    entities: tableEntities(dataset),
    offices: dataset.offices.map(({ id, kind, country, rank, single }) => ({
      id,
      kind,
      rank,
      single,
      country: country === undefined ? -1 : countries.indexOf(country),
    })),
    countries,
    rows: aliases.rows,
    variants: [...variants.keys()],
    hosts,
  });
  const spellings = spellingInputs(dataset.officials);
  return { lexicon: buildLexicon(aliases.entries, buildId, spellings, inScripts), table };
}

/** In other scripts, title and surname mean ministers of defence and foreign affairs and those above them… */
const TITLED_RANK = 85;
/** …who were in office since then: of those before, the stories of today give the full name. */
const OF_LATE = '2010';

const isOfLate = ({ to }: Tenure): boolean => to === undefined || to >= OF_LATE;

/**
 * The tokens of a designation that must be all capitals, so that "Rs 24" is no RS-24. Names without digits are free, and
 * so are those with a word in lower case ("CH-4 drone"), which leaves no doubt.
 */
function capitalTokens(text: string): number {
  if (!/\d/.test(text) || /(?:^|\s)\p{Ll}/u.test(text)) return 0;
  let mask = 0;
  tokenise(buildFold(), text).forEach((token, i) => {
    if (/^\p{Lu}{2,}$/u.test(text.slice(token.start, token.end))) mask |= 1 << i;
  });
  return mask;
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
}

/** The gazetteer's list, and first names that several people of the dataset bear. */
function commonGivenNames(dataset: Dataset): Set<string> {
  const bearers = new Map<string, number>();
  const surnames = new Set<string>();
  for (const record of dataset.officials) {
    const first = record.name.split(/\s+/)[0]!;
    if (record.name.includes(' ')) bearers.set(first, (bearers.get(first) ?? 0) + 1);
    if (record.family) surnames.add(record.family);
  }
  const common = [...bearers].filter(
    ([name, count]) => count >= COMMON_GIVEN && name.length > 2 && !surnames.has(name),
  );
  return new Set([...dataset.gazetteer.givenNames, ...common.map(([name]) => name)]);
}
