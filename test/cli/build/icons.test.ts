import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ICONS = join(import.meta.dirname, '..', '..', '..', 'icons');
const PNG = '89504e470d0a1a0a';

/** Every look of the button in the sizes that the manifest and the toolbar name, and the drawing it is made from. */
const LOOKS: readonly (readonly [svg: string, prefix: string, sizes: readonly number[]])[] = [
  ['icon.svg', '', [16, 32, 48, 128]],
  ['none.svg', 'none-', [16, 32]],
  ['off.svg', 'off-', [16, 32]],
];

describe.each(LOOKS)('%s', (svg, prefix, sizes) => {
  test('says what it means, for those who open it', () => {
    expect(readFileSync(join(ICONS, svg), 'utf8')).toMatch(/<title>Backgrounder/);
  });

  test.each(sizes)('is there in %i pixels', (size) => {
    const bytes = readFileSync(join(ICONS, `${prefix}${size}.png`));
    expect(bytes.subarray(0, 8).toString('hex')).toBe(PNG);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  });
});
