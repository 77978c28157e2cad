export { bearingTokens, nameKey } from './name-key';
export { type SameName, sameName } from './same-name';
export { spellingDistance } from './spelling-distance';
