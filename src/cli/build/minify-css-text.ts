import { readFileSync } from 'node:fs';
import { type Plugin, transform } from 'esbuild';

/** Style sheets that scripts carry as text are minified too; esbuild's own `text` loader leaves them as they are. */
export const minifyCssText: Plugin = {
  name: 'minify-css-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
