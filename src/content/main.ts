import { Lifecycle } from './page/lifecycle';

const world = globalThis as { backgrounderRuns?: true };
// Injected twice (by the manifest, and by the reader's click) it still runs once.
if (!world.backgrounderRuns) {
  world.backgrounderRuns = true;
  new Lifecycle().begin();
}
