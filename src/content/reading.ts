import type { World } from './gate/world';
import { Lifecycle } from './page/lifecycle';

// The script `reading.js`: brought in when a page looks like a story.
(globalThis as World).backgrounderReading = {
  begin: (door) => {
    const life = new Lifecycle(door);
    life.begin();
    return life;
  },
};
