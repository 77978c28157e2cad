import { HOST_NAME } from './card/host-name';
import type { World } from './gate/world';
import { Lifecycle } from './page/lifecycle';

// The script `reading.js`: brought in when a page looks like a story.
(globalThis as World).backgrounderReading = {
  begin: (door) => {
    // Firefox stops an old script at once, wherever it stands: it can take nothing away any more.
    for (const left of document.querySelectorAll(HOST_NAME)) left.remove();
    const life = new Lifecycle(door);
    life.begin();
    return life;
  },
};
