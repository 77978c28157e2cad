import type { OfficialRecord } from '../../../../src/core/record';

/** A record that other sources have already. */
export const known = (
  id: string,
  name: string,
  office: string,
  from: string,
  to?: string,
): OfficialRecord => ({
  id,
  kind: 'official',
  name,
  names: [{ text: name, class: 'full' }],
  country: office.slice(0, 2).toUpperCase(),
  tenures: [{ office, from, ...(to && { to }), source: 's', asOf: '2022' }],
});
