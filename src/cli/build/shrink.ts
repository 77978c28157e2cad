import { minify } from 'terser';

/**
 * Has V8 compile a whole script at once instead of each function when it is first called, which reads it twice. Where
 * nearly all of it runs at once, as in what reads a story, that saves some two of twenty milliseconds on the first page of
 * a site. Firefox takes it for the comment that it is. https://v8.dev/blog/explicit-compile-hints
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

const FIRST = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_';
const LATER = `${FIRST}0123456789`;

/**
 * The shortest names in a fixed order. Terser's own order depends on how often the script has each letter, so that one
 * word that differs would change names everywhere.
 */
function shortName(nth: number): string {
  let name = FIRST[nth % FIRST.length]!;
  for (let left = Math.floor(nth / FIRST.length); left > 0; left = Math.floor(left / LATER.length)) {
    left -= 1;
    name += LATER[left % LATER.length]!;
  }
  return name;
}

/**
 * Makes a page's script smaller yet: esbuild looks at every expression once, terser until nothing more is to be had. It is
 * 2 % of the three, without which they would not keep within 64 kB.
 *
 * @param whole all of it runs as soon as it is there
 */
export async function shrink(script: Uint8Array, whole: boolean): Promise<Uint8Array> {
  const { code } = await minify(Buffer.from(script).toString(), {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    format: { ascii_only: false },
    mangle: { nth_identifier: { get: shortName } },
  });
  if (code === undefined) throw new Error('terser gave nothing');
  return Buffer.from((whole ? COMPILED_AT_ONCE : '') + code);
}
