import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../../src/cli/build/manifests';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const listing = readFileSync(join(ROOT, 'src', 'store', 'listing.md'), 'utf8');
const section = (title: string): string =>
  new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(listing)![1]!.trim();

describe('what the stores are told', () => {
  test('fits into their forms', () => {
    expect(section('Summary').length).toBeLessThanOrEqual(132);
    expect(section('Description').length).toBeLessThanOrEqual(16_000);
    expect(section('Single purpose')).not.toContain('\n');
    expect(section('Privacy')).toContain('collects nothing');
  });

  test.each(['chrome', 'firefox'] as const)('justifies every permission of %s, and no other', (browser) => {
    const { permissions } = manifestFor(browser, ROOT) as { permissions: readonly string[] };
    const rows = section('Permission justifications').matchAll(/^\| `(\w+)` (?:\((\w+)\) )?\| .{20,}\|$/gm);
    const justified = [...rows].filter(([, , only]) => !only || only.toLowerCase() === browser);
    expect(justified.map(([, name]) => name).sort()).toEqual([...permissions].sort());
  });
});
