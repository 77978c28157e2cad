import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle } from '../../../src/cli/build/bundles';
import { thirdPartyLicences } from '../../../src/cli/build/licences';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const readJson = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}
const own = readJson<Package>('package.json');
const { packages: locked } = readJson<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');

describe('what comes from others', () => {
  test('is locked: every package by a strong checksum, and none from beside the registry', () => {
    const entries = Object.entries(locked).filter(([path]) => path !== '');
    expect(entries.length).toBeGreaterThan(100);
    for (const [path, { resolved, integrity, link }] of entries) {
      expect(link, path).toBeUndefined();
      expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    }
  });

  test('is named by exact versions, the ones that are locked', () => {
    for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test('is in the package no more than it must: preact, and what checks packs, with their licences', async () => {
    const { packages } = await bundle(ROOT, false);
    expect(packages).toEqual(['preact', 'valibot']);
    // What only builds or tests is no dependency of what readers run.
    expect(Object.keys(own.dependencies)).toEqual(packages);
    const text = thirdPartyLicences(ROOT, packages);
    expect(text).toMatch(/^preact \d/);
    expect(text).toMatch(/^valibot \d/m);
    expect(text.match(/Permission is hereby granted/g)).toHaveLength(2);
  });
});
