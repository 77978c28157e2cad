import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and all that it started, in bytes: each process's share of what it holds (PSS), so that what they
 * share counts once. Linux only; `null` elsewhere.
 */
export function memoryOfTree(root: number): number | null {
  if (process.platform !== 'linux') return null;
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name));
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  let sum = 0;
  for (const queue = [root]; queue.length > 0; ) {
    const process = queue.pop()!;
    sum += share(process);
    queue.push(...(children.get(process) ?? []));
  }
  return sum;
}

function parentOf(process: number): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]);
  } catch {
    // It ended while we looked.
    return null;
  }
}

function share(process: number): number {
  try {
    return (
      Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024
    );
  } catch {
    return 0;
  }
}
