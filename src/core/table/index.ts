export { ALIAS, type AliasClass, isOutletClass, isPersonClass, isWeaponClass, POLICY } from './alias-class';
export { buildTable } from './build-table';
export type { EntityInput, OfficeInput, RowInput, TableInput, TermInput } from './input';
export { openTable, type Row, Table, type TableTerm } from './open-table';
