import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { OfficeRecord, OfficialRecord, Tenure } from '../../../core/record';
import { daysOf } from '../../../core/time';
import { compare } from '../../load';
import { classifyOffice } from '../office-kinds';
import type { ImportResult } from '../report';
import { slugOf } from '../slug';
import { joinTerms } from '../terms';
import { otherThan, peopleOf } from './people';

const SOURCE = 'ifg-ministers-2026-06';
const AS_OF = '2026-06-19';

interface Appointment {
  readonly id: string;
  readonly person_id: string;
  readonly post_id: string;
  readonly start_date: string;
  readonly end_date: string;
}
interface Named {
  readonly id: string;
  readonly name: string;
}
interface Post extends Named {
  readonly organisation_id: string;
  readonly rank_equivalence: string;
}

/** Prime minister, deputies, cabinet ministers and ministers of state; not junior ministers and whips. */
const RANKS = new Set(['PM', 'DPM', 'SoS', 'MoS']);

/** Departments change their names more often than their ministers' work: the office goes on under its usual id. */
const SAME_OFFICE: Readonly<Record<string, string>> = {
  'Secretary of State for Foreign, Commonwealth and Development Affairs':
    'secretary-of-state-for-foreign-and-commonwealth-affairs',
  'Secretary of State for Justice and Lord Chancellor': 'secretary-of-state-for-justice',
  'Secretary of State for Constitutional Affairs and Lord Chancellor':
    'secretary-of-state-for-constitutional-affairs',
  'Secretary of State for Health': 'secretary-of-state-for-health-and-social-care',
  'Secretary of State for Culture, Olympics, Media and Sport':
    'secretary-of-state-for-culture-media-and-sport',
  'Secretary of State for Digital, Culture, Media and Sport':
    'secretary-of-state-for-culture-media-and-sport',
  'Secretary of State for Communities and Local Government':
    'secretary-of-state-for-levelling-up-housing-and-communities',
  'Secretary of State for Housing, Communities and Local Government':
    'secretary-of-state-for-levelling-up-housing-and-communities',
};

/**
 * Imports the ministers of the United Kingdom since 1979 from the Institute for Government's database (CC BY 4.0):
 * exact dates, re-appointments joined, peers under the name they had as members of the Commons where they had one.
 *
 * @param known everybody the dataset has so far, imported and by hand
 * @param byHand the ids of those whom nobody but a person has written down
 */
export function importGbMinisters(
  facts: string,
  known: readonly OfficialRecord[],
  byHand: ReadonlySet<string>,
): ImportResult {
  const read = <T>(name: string): T[] =>
    parse(readFileSync(join(facts, 'officials', 'ifg-ministers', `${name}.csv`)), {
      columns: true,
      bom: true,
    }) as T[];
  const posts = new Map(read<Post>('post').map((post) => [post.id, post]));
  const departments = new Map(read<Named>('organisation').map(({ id, name }) => [id, name]));
  const acting = new Set(
    read<{ appointment_id: string; is_acting: string }>('appointment_characteristics')
      .filter(({ is_acting }) => is_acting === 'True')
      .map(({ appointment_id }) => appointment_id),
  );
  const names = new Map<string, string[]>();
  for (const { id, name } of read<Named>('person')) names.set(id, [...(names.get(id) ?? []), name]);

  const people = peopleOf(known);
  const offices = new Map<string, OfficeRecord>();
  const officials: OfficialRecord[] = [];
  const rejected: string[] = [];
  const appointments = new Map<string, Appointment[]>();
  for (const one of read<Appointment>('appointment'))
    appointments.set(one.person_id, [...(appointments.get(one.person_id) ?? []), one]);
  for (const [personId, list] of appointments) {
    const tenures = list.flatMap((appointment) => {
      const post = posts.get(appointment.post_id);
      if (!post || !RANKS.has(post.rank_equivalence)) return [];
      if (appointment.end_date && appointment.end_date < appointment.start_date) {
        rejected.push(
          `ministers: ${names.get(personId)?.[0]}, ${post.name}: ends ${appointment.end_date}, before its start`,
        );
        return [];
      }
      const office = officeOf(post, departments.get(post.organisation_id) ?? '');
      offices.set(office.id, office);
      return [tenureOf(appointment, office.id, acting.has(appointment.id))];
    });
    if (tenures.length === 0) continue;
    const spelled = spellingsOf(names.get(personId) ?? []);
    if (spelled.length === 0) {
      rejected.push(`ministers: ${names.get(personId)?.join(', ') ?? personId}: no full name`);
      continue;
    }
    const terms = joinTerms(tenures);
    const match = people.find({ names: spelled, country: 'GB', several: true, terms });
    if (match.kind === 'unsure') {
      rejected.push(`ministers: ${spelled[0]} may be ${match.records.map(({ id }) => id).join(', ')}`);
      continue;
    }
    const id = slugOf(`${spelled[0]}-gb`);
    const person = otherThan(id, match, byHand);
    const own = terms.filter(
      ({ office, from }) =>
        offices.get(office)!.rank >= 60 || !person?.tenures.some((one) => sameStart(one, from!)),
    );
    if (own.length === 0) continue;
    const record: OfficialRecord = {
      id: person?.id ?? id,
      kind: 'official',
      name: person?.name ?? spelled[0]!,
      names: spelled.map((text, i) => ({ text, class: i === 0 && !person ? 'full' : 'variant' })),
      country: person?.country ?? 'GB',
      tenures: own,
    };
    officials.push(record);
    if (match.kind === 'new') people.add(record);
  }
  return {
    officials: officials.sort((a, b) => compare(a.id, b.id)),
    offices: [...offices.values()].sort((a, b) => compare(a.id, b.id)),
    rejected,
  };
}

const tenureOf = ({ start_date, end_date }: Appointment, office: string, acting: boolean): Tenure => ({
  office,
  from: start_date,
  ...(end_date && { to: end_date }),
  ...(acting && { acting: true }),
  source: SOURCE,
  asOf: AS_OF,
});

function officeOf({ name, rank_equivalence }: Post, department: string): OfficeRecord {
  // "Minister of State" is no office without its department.
  const title = /^(?:Minister|Secretary) of State$/.test(name) ? `${name}, ${department}` : name;
  const { kind, rank, single } = classifyOffice(title.replace(/^Secretary of State for/, 'Minister for'));
  const cabinet = rank_equivalence !== 'MoS';
  return {
    id: `gb/${SAME_OFFICE[name] ?? slugOf(title)}`,
    title,
    kind: cabinet && kind === 'other' ? 'minister' : kind,
    country: 'GB',
    rank: cabinet ? Math.max(rank, 60) : Math.min(rank, 40),
    single: cabinet && single,
    source: SOURCE,
    asOf: AS_OF,
  };
}

/** Days within which two sources mean the same appointment of a minister of state, who go by several titles. */
const SAME_APPOINTMENT = 31;

const sameStart = ({ office, from }: Tenure, start: string): boolean =>
  office.startsWith('gb/') &&
  from !== undefined &&
  Math.abs(daysOf(from)!.first - daysOf(start)!.first) <= SAME_APPOINTMENT;

const STYLE = /^(?:Lord|Lady|Baroness|Baron|Earl|Viscount|Marquess|Duke|Sir|Dame)\b/;

/** A person's names, the plain one first; a style with a surname alone is a spelling, no name to join by. */
function spellingsOf(names: readonly string[]): string[] {
  const plain = names.map((name) => name.replace(/^(?:Sir|Dame) (?=\S+ \S)/, ''));
  const all = [...new Set([...plain, ...names])].filter((name) => name.includes(' '));
  return all.sort((a, b) => Number(STYLE.test(a)) - Number(STYLE.test(b)));
}
