import type { World } from './gate/world';
import { Hands } from './page/hands';

// The script `card.js`: brought in when the marks of a page are there.
(globalThis as World).backgrounderCards = { begin: (reach, signal) => new Hands(reach, signal) };
