import { OpenCard } from './card/open-card';
import type { World } from './gate/world';

// The script `card.js`: brought in when the first card of a page is about to open.
(globalThis as World).backgrounderCards = { open: (options) => new OpenCard(options) };
