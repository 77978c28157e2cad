import { extensionLives } from '../platform/messages/send';
import { openGate } from './gate/gate';
import type { World } from './gate/world';

const world = globalThis as World;

// Injected twice (by the manifest, and by who has something to say to a page without a story) it still runs once, and
// hears the extension then. One that outlived its extension's update makes room for the new one, and so does the code
// that it had brought in.
const { backgrounder } = world;
if (backgrounder?.lives()) backgrounder.speak();
else {
  if (backgrounder) {
    backgrounder.leave();
    delete world.backgrounderReading;
    delete world.backgrounderHands;
  }
  world.backgrounder = { lives: extensionLives, ...openGate() };
}
