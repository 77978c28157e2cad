import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeRecord, OfficialRecord } from '../../core/record';
import { compare } from '../load';
import { mergeOfficial, withLaterSource } from '../merge';
import type { Gazetteer } from '../schema/gazetteer';
import { importCongress } from './congress';
import { importFactbook } from './factbook';
import { importEditions } from './past/editions';
import { importGbMinisters } from './past/gb-ministers';
import { importReign, readLeaders } from './past/reign';
import { withPressName } from './press-name';
import type { ImportResult } from './report';
import { withHoldersCounted } from './single-holders';
import { importWikidata } from './wikidata';

/** How an import ended, for a person to read. */
export interface ImportReport {
  readonly people: number;
  readonly offices: number;
  readonly tenures: number;
  readonly added: number;
  readonly changed: number;
  readonly joined: number;
  readonly rejected: readonly string[];
}

/**
 * Imports every source anew into `imported/`: the same sources give the same files, and nothing by hand is touched.
 * Later sources are laid over earlier ones by id; an office of an earlier one stays as it is.
 */
export function runImport(
  datasetRoot: string,
  facts: string,
  gazetteer: Gazetteer,
  curated: { readonly offices: readonly OfficeRecord[]; readonly officials: readonly OfficialRecord[] },
): ImportReport {
  const wikidata = importWikidata(facts, gazetteer);
  const officials = new Map(wikidata.officials.map((record) => [record.id, record]));
  const offices = new Map(wikidata.offices.map((office) => [office.id, office]));
  const rejected = [...wikidata.rejected];
  let joined = 0;
  const byHand = new Set(curated.officials.map(({ id }) => id));

  const officeIds = (): Set<string> => new Set([...offices.keys(), ...curated.offices.map(({ id }) => id)]);
  const lay = (result: ImportResult): void => {
    for (const office of result.offices) if (!offices.has(office.id)) offices.set(office.id, office);
    const known = officeIds();
    for (const imported of result.officials) {
      const tenures = imported.tenures.filter(({ office }) => known.has(office));
      for (const { office } of imported.tenures)
        if (!known.has(office)) rejected.push(`${imported.name}: no office ${office}`);
      // A record without any term still brings spellings to somebody who is known.
      if (tenures.length === 0 && !officials.has(imported.id) && !byHand.has(imported.id)) continue;
      const record = { ...imported, tenures };
      const base = officials.get(record.id);
      if (base) joined++;
      officials.set(record.id, base ? withLaterSource(base, record) : record);
    }
    rejected.push(...result.rejected);
  };
  // Sources without identifiers are joined to everybody, so that nobody is there twice.
  const everybody = (): OfficialRecord[] => {
    const all = new Map(officials);
    for (const record of curated.officials) {
      const base = all.get(record.id);
      all.set(record.id, base ? mergeOfficial(base, record) : record);
    }
    return [...all.values()];
  };
  lay(importCongress(facts));
  lay(importFactbook(facts, gazetteer, [...officials.values()]));
  const byHandOnly = (): Set<string> => new Set([...byHand].filter((id) => !officials.has(id)));
  const leaders = readLeaders(join(datasetRoot, 'import', 'past', 'reign-leaders.tsv'));
  lay(importReign(facts, leaders, everybody(), byHandOnly()));
  lay(importEditions(facts, everybody(), officeIds(), byHandOnly()));
  lay(importGbMinisters(facts, everybody(), byHandOnly()));

  const folder = join(datasetRoot, 'imported');
  mkdirSync(folder, { recursive: true });
  const before = readRecords(join(folder, 'officials.jsonl'));
  const people = [...officials.values()]
    .map(endedByDeath)
    .map(withPressName)
    .sort((a, b) => compare(a.id, b.id));
  writeLines(join(folder, 'officials.jsonl'), people);
  writeLines(
    join(folder, 'offices.jsonl'),
    withHoldersCounted([...offices.values()], people).sort((a, b) => compare(a.id, b.id)),
  );
  return {
    people: people.length,
    offices: offices.size,
    tenures: people.reduce((sum, { tenures }) => sum + tenures.length, 0),
    added: people.filter(({ id }) => !before.has(id)).length,
    changed: people.filter(
      (record) => before.has(record.id) && before.get(record.id) !== JSON.stringify(record),
    ).length,
    joined,
    rejected,
  };
}

/** One source's open term ends with the death that another knows. */
const endedByDeath = (official: OfficialRecord): OfficialRecord =>
  official.died
    ? {
        ...official,
        tenures: official.tenures.map((tenure) => ({ ...tenure, to: tenure.to ?? official.died!.value })),
      }
    : official;

const writeLines = (file: string, records: readonly (OfficialRecord | OfficeRecord)[]): void =>
  writeFileSync(file, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);

function readRecords(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [(JSON.parse(line) as { id: string }).id, line]));
}
