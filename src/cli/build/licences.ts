import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageJson {
  readonly version: string;
  readonly license?: string;
}

/**
 * The licence texts of the npm packages whose code is in the bundles, as one text file for the package.
 *
 * @throws when a package carries no licence text, naming it
 */
export function thirdPartyLicences(root: string, packages: readonly string[]): string {
  return packages
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      ) as PackageJson;
      const file =
        existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
      if (!file) throw new Error(`${name} ${version} carries no licence text`);
      return `${name} ${version} (${license ?? 'see below'})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
