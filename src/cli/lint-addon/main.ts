import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../shared/root';

interface LintReport {
  readonly count: number;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Runs the add-on linter on the Firefox build: any error, warning or notice fails. */
export async function main(): Promise<number> {
  const { stdout, stderr } = spawnSync(
    join(root(), 'node_modules', '.bin', 'web-ext'),
    ['lint', '--source-dir', join(root(), 'dist', 'firefox'), '--output', 'json', '--no-config-discovery'],
    { encoding: 'utf8', maxBuffer: 1 << 26, shell: process.platform === 'win32' },
  );
  const json = stdout.slice(stdout.indexOf('{'));
  if (!json) {
    console.error(`web-ext lint gave no report:\n${stderr}`);
    return 1;
  }
  const report = JSON.parse(json) as LintReport;
  const findings = [...report.errors, ...report.warnings, ...report.notices];
  for (const { code, message, file } of findings) console.error(`${file ?? 'package'}: ${code}: ${message}`);
  console.log(
    `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${report.notices.length} notices`,
  );
  return findings.length === 0 ? 0 : 1;
}
