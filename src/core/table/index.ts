export {
  ALIAS,
  isOutletClass,
  isPersonClass,
  isWeaponClass,
  languageBit,
  POLICY,
} from './alias-class';
export { buildTable } from './build-table';
export type { EntityInput, OfficeInput, RowInput, TableInput, TermInput } from './input';
export { joinTables } from './join-tables';
export { CAREERS, type Career } from './layout';
export { openTable } from './open-table';
export type { Row, Table, TableTerm } from './table';
