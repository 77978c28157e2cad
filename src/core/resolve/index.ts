export { resolve } from './resolve';
