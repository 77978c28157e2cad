export { EVIDENCE, type Evidence, type EvidenceCode } from './evidence';
export type { EntityNumber, Mention } from './mention';
export type { Block, BlockRole, DateFrom, Story } from './story';
