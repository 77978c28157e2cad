import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import type { BrowserName, Reader, ReaderOptions } from './reader';
import { startServer, type TestServer } from './server';

/** What a test has at hand; filled before the first one runs. */
export interface Stage {
  reader: Reader;
  server: TestServer;
}

const START: Readonly<Record<BrowserName, (options: ReaderOptions) => Promise<Reader>>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

/**
 * Describes something once in each browser, with one browser and one server for all its tests.
 *
 * @param serve puts the pages the tests need on the server
 */
export function inBothBrowsers(
  what: string,
  serve: (server: TestServer) => void,
  tests: (stage: Stage) => void,
  options: Omit<ReaderOptions, 'server'> = {},
): void {
  for (const name of Object.keys(START) as BrowserName[]) {
    describe(`${what} in ${name}`, () => {
      const stage = {} as Stage;
      beforeAll(async () => {
        stage.server = await startServer();
        serve(stage.server);
        stage.reader = await START[name]({ ...options, server: stage.server });
      });
      afterAll(async () => {
        await stage.reader?.close();
        await stage.server?.close();
      });
      tests(stage);
    });
  }
}

/** Asks, as the last test of a group, what the browser holds against us for all that went before. */
export function leavesNoError(stage: Stage): void {
  test('… leaves no error of ours behind', async () => {
    expect(await stage.reader.complaints()).toEqual([]);
  });
}
