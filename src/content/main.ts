import { extensionLives } from '../platform/messages/send';
import { Gate } from './gate/gate';
import type { World } from './gate/world';

const world = globalThis as World;

// Injected twice (by the manifest, and by the reader's click) it still runs once. One that outlived its extension's
// update makes room for the new one, and so does the code that it had brought in.
if (!world.backgrounder?.lives()) {
  if (world.backgrounder) {
    world.backgrounder.leave();
    delete world.backgrounderReading;
    delete world.backgrounderCards;
  }
  const gate = new Gate();
  world.backgrounder = { lives: extensionLives, leave: () => gate.leave() };
  gate.begin();
}
