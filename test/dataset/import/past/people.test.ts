import { describe, expect, test } from 'vitest';
import type { OfficialRecord, Tenure } from '../../../../src/core/record';
import { type Candidate, type Match, peopleOf } from '../../../../src/dataset/import/past/people';

const cited = { source: 's', asOf: '2022' };
const person = (
  id: string,
  name: string,
  tenures: readonly Omit<Tenure, 'source' | 'asOf'>[],
  more: Partial<OfficialRecord> = {},
): OfficialRecord => ({
  id,
  kind: 'official',
  name,
  names: [{ text: name, class: 'full' }],
  country: 'PE',
  tenures: tenures.map((tenure) => ({ ...tenure, ...cited })),
  ...more,
});
const candidate = (name: string, office: string, from: string, to?: string): Candidate => ({
  names: [name],
  country: 'PE',
  terms: [{ office, from, ...(to && { to }) }],
});
const whom = (match: Match): string => (match.kind === 'same' ? match.record.id : match.kind);

describe('who a source without identifiers means', () => {
  const known = [
    person('Q1', 'Ann Example', [{ office: 'pe/president', from: '2001-07-28', to: '2006-07-28' }]),
    person('Q2', 'Islom Qarimov', [{ office: 'pe/president', from: '1990-03-24', to: '2000-01-01' }]),
    person('Q3', 'Jabir Ahmad Jabir Sabah', [{ office: 'pe/emir', from: '1977', to: '2006' }]),
    person('Q4', 'K. R. Narayanan', [{ office: 'pe/president', from: '1997-07-25', to: '2002-07-25' }]),
    person('Q5', 'Old Namesake', [{ office: 'pe/mayor', from: '1955', to: '1958' }]),
    person('Q6', 'Young Person', [{ office: 'pe/mayor', from: '2015' }], {
      born: { value: '1985', ...cited },
    }),
    person('Q7', 'Dead Person', [{ office: 'pe/mayor', from: '1980', to: '1990' }], {
      died: { value: '1990-05-01', ...cited },
    }),
  ];
  const people = peopleOf(known);

  test.each([
    ['the same name, a career later', candidate('Ann Example', 'pe/speaker', '1991', '1992'), 'Q1'],
    ['one more name', candidate('Ann Example Other', 'pe/president', '2001-07-28'), 'Q1'],
    ['another spelling in the same office', candidate('Islam Karimov', 'pe/president', '1990-03-20'), 'Q2'],
    ['initials', candidate('Kicheril Raman Narayanan', 'pe/president', '1997'), 'Q4'],
    [
      'a brother with the same names in another order',
      candidate('Sabah Ahmad Jabir Sabah', 'pe/minister', '1980'),
      'new',
    ],
    [
      'a name borne by somebody two generations before',
      candidate('Old Namesake', 'pe/mayor', '2010'),
      'unsure',
    ],
    ['a namesake who was a child then', candidate('Young Person', 'pe/mayor', '1995'), 'new'],
    ['a namesake who was dead then', candidate('Dead Person', 'pe/mayor', '1995'), 'new'],
    [
      'another spelling in another office near in time',
      candidate('Islam Karimov', 'pe/mayor', '1989'),
      'unsure',
    ],
    [
      'somebody else who entered the office that very day',
      candidate('Bob Other', 'pe/president', '2001-07-28'),
      'unsure',
    ],
    ['somebody nobody knows', candidate('Cy Different', 'pe/president', '1985-01-01'), 'new'],
  ])('%s', (_, who, expected) => {
    expect(whom(people.find(who))).toBe(expected);
  });

  test('a namesake in another country is somebody else', () => {
    expect(whom(people.find({ ...candidate('Ann Example', 'ec/president', '2001'), country: 'EC' }))).toBe(
      'new',
    );
  });

  test('two people of the name cannot be told apart', () => {
    const twice = peopleOf([...known, person('Q8', 'Ann Example', [{ office: 'pe/mayor', from: '2003' }])]);
    expect(whom(twice.find(candidate('Ann Example', 'pe/minister', '1999')))).toBe('unsure');
  });

  test('Korean names share their syllables: one of them is not enough within one office', () => {
    const there = peopleOf([
      {
        ...person('Q9', 'Park Choong-hoon', [{ office: 'kr/president', from: '1980-08-16' }]),
        country: 'KR',
      },
    ]);
    const chun = {
      names: ['Chun Doo-hwan'],
      country: 'KR',
      terms: [{ office: 'kr/president', from: '1980-09-01' }],
    };
    expect(whom(there.find(chun))).toBe('new');
  });

  test('who served a state that is gone is found in the one that came after it', () => {
    const there = peopleOf([
      { ...person('Q10', 'Václav Example', [{ office: 'cz/president', from: '1993-02-02' }]), country: 'CZ' },
    ]);
    const then = {
      names: ['Vaclav Example'],
      country: 'CS',
      terms: [{ office: 'cs/president', from: '1989-12-29' }],
    };
    expect(whom(there.find(then))).toBe('Q10');
  });

  test('of an office that several hold, a given name in common is nobody; a family name is', () => {
    const deputies = peopleOf([
      person('Q1', 'Luis Alberto Sanchez', [{ office: 'pe/vice-president', from: '1985-07-28' }]),
    ]);
    const sworn = (name: string): Candidate => ({
      ...candidate(name, 'pe/vice-president', '1985-07-28'),
      several: true,
    });
    expect(whom(deputies.find(sworn('Luis Juan Alva')))).toBe('new');
    expect(whom(deputies.find(sworn('L. Sanchez Example')))).toBe('Q1');
  });
});
