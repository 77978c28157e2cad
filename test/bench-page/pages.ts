import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STILL, type savedPages } from '../e2e/harness/corpus';
import type { TestServer } from '../e2e/harness/server';

/**
 * Where the extension reads a page, and where the same page is left alone. The same site: what a browser does for two
 * differs by more than what we cost.
 */
export const READ = 'www.reuters.com/world/';
export const UNREAD = 'www.reuters.com/unread/';
/** Another site: a page of it runs in another process. */
export const AWAY = 'www.example.org/world/';
/** By then everything that a page's arrival brings with it is over. */
export const SETTLED_MS = 1_000;

/** Keeps the extension of this folder out of {@link UNREAD}. */
export function leaveUnread(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: object[] };
  manifest.content_scripts = manifest.content_scripts.map((script) => ({
    ...script,
    exclude_matches: ['*://*/unread/*'],
  }));
  writeFileSync(file, JSON.stringify(manifest));
}

export const slug = (name: string): string => name.replaceAll(/\W+/g, '-');

/** Puts the saved pages, these pages by their names and an empty one on the server, each read, unread and elsewhere. */
export function servePages(
  server: TestServer,
  saved: ReturnType<typeof savedPages>,
  named: Readonly<Record<string, string>>,
): void {
  for (const host of [READ, UNREAD, AWAY]) {
    saved.forEach(({ html }, i) => {
      server.serve(`${host}saved-${i}`, html, STILL);
    });
    for (const [name, html] of Object.entries(named)) server.serve(host + slug(name), html, STILL);
    server.serve(`${host}blank`, '<!doctype html><title>blank</title>', STILL);
  }
}
