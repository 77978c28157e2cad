import { readFileSync } from 'node:fs';

/** Full names of a `English<TAB>native` table that have one counterpart only. */
export function readPairs(file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [english, native] = line.split('\t');
    if (!english?.includes(' ') || !native) continue;
    const known = found.get(english);
    found.set(english, known === undefined || known === native ? native : null);
  }
  return new Map(
    [...found].flatMap(([english, native]) => (native === null ? [] : [[english, native] as const])),
  );
}
