import { OpenCard } from './card/open-card';
import type { World } from './gate/world';

// The script `card.js`: brought in when the first card of a page is about to open.
(globalThis as World).backgrounderCards = {
  open: (options) => {
    const card = new OpenCard(options);
    try {
      card.show();
      return card;
    } catch (error) {
      // A page can make the DOM throw at any step; nothing of ours is to stay in it.
      card.close();
      throw error;
    }
  },
};
