import type { World } from './gate/world';
import { Hands } from './page/hands';

// The script `hands.js`: brought in when the marks of a page are there.
(globalThis as World).backgrounderHands = { begin: (reach, signal) => new Hands(reach, signal) };
