import { extensionLives } from '../platform/messages';
import type { CardUiWorld } from '../ui/card/card-ui';
import { HOST_NAME } from './card/host';
import { Lifecycle } from './page/lifecycle';

interface World extends CardUiWorld {
  backgrounder?: { readonly lives: () => boolean; readonly leave: () => void };
}
const world = globalThis as World;

// Injected twice (by the manifest, and by the reader's click) it still runs once. One that outlived its extension's
// update makes room for the new one, and so does the code for cards that it had brought in.
if (!world.backgrounder?.lives()) {
  world.backgrounder?.leave();
  delete world.backgrounderCardUi;
  // Firefox stops an old script at once, wherever it stands: it can take nothing away any more.
  for (const left of document.querySelectorAll(HOST_NAME)) left.remove();
  const life = new Lifecycle();
  world.backgrounder = { lives: extensionLives, leave: () => life.leave() };
  life.begin();
}
