import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of fact sources that every test of a file has anew, and empty. */
interface FactsFolder {
  readonly path: () => string;
  /** Writes a file under the folder of officials' sources. */
  readonly write: (file: string, text: string) => void;
}

export function factsFolder(): FactsFolder {
  let path: string;
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'facts-'));
  });
  afterEach(() => rmSync(path, { recursive: true }));
  return {
    path: () => path,
    write: (file, text) => {
      const whole = join(path, 'officials', file);
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, text);
    },
  };
}
