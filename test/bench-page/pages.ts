import { STILL, type savedPages } from '../e2e/harness/corpus';
import type { TestServer } from '../e2e/harness/server';

/** Where the extension reads a page, and where the same page is left alone. */
export const READ = 'www.reuters.com/world/';
export const UNREAD = 'www.example.org/world/';
/** By then everything that a page's arrival brings with it is over. */
export const SETTLED_MS = 1_000;

export const slug = (name: string): string => name.replaceAll(/\W+/g, '-');

/** Puts the saved pages, these pages by their names and an empty one on the server, each read and unread. */
export function servePages(
  server: TestServer,
  saved: ReturnType<typeof savedPages>,
  named: Readonly<Record<string, string>>,
): void {
  for (const host of [READ, UNREAD]) {
    saved.forEach(({ html }, i) => {
      server.serve(`${host}saved-${i}`, html, STILL);
    });
    for (const [name, html] of Object.entries(named)) server.serve(host + slug(name), html, STILL);
    server.serve(`${host}blank`, '<!doctype html><title>blank</title>', STILL);
  }
}
