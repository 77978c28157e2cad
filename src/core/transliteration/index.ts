export { bearingTokens, isParticle, nameKey } from './name-key';
export { oneEditFrom } from './one-edit';
export { type SameName, sameName } from './same-name';
export { spellingDistance } from './spelling-distance';
