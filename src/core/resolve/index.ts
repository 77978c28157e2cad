export { resolve } from './resolve';
export { atOnce, type Steps } from './steps';
