import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SOURCE = readFileSync(
  join(createRequire(import.meta.url).resolve('axe-core'), '..', 'axe.min.js'),
  'utf8',
);

/** What axe found in a surface. An empty `passes` means that it saw nothing, and a clean result says nothing. */
export interface AxeResult {
  readonly violations: readonly string[];
  readonly incomplete: readonly string[];
  readonly passes: number;
}

/**
 * An expression that runs axe on what a selector finds, and gives an {@link AxeResult}. It is evaluated by the driver,
 * past the page's content policy.
 */
export const axeOn = (selector: string): string => `(async () => {
  if (!globalThis.axe) { ${SOURCE} }
  // What fades in has not the contrast yet that it will have, for as long as a busy browser takes. (Of shadow trees
  // Firefox lists the animations with their elements alone.)
  const surface = document.querySelector(${JSON.stringify(selector)});
  const within = (root) => [...root.querySelectorAll('*')]
    .flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  const moving = within(surface.shadowRoot ?? surface).flatMap((one) => one.getAnimations());
  await Promise.all(moving.map(({ finished }) => finished));
  const list = (results) => results.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + node.failureSummary));
  // Off by default, and asked of everything that is drawn here.
  const rules = { 'target-size': { enabled: true } };
  const { violations, incomplete, passes } = await globalThis.axe.run(surface, { rules });
  return { violations: list(violations), incomplete: list(incomplete), passes: passes.length };
})()`;
