import type { Browser } from 'puppeteer-core';
import { GECKO_ID } from '../../../src/cli/build/manifests';

/** What drives Firefox. */
export interface Bidi {
  send<T>(method: string, params: object): Promise<T>;
  /** Evaluates an expression in a browsing context; the value crosses as JSON. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  /** Runs statements in the browser's own window, where `extension` is our `WebExtensionPolicy`. */
  inChrome<T>(statements: string): Promise<T>;
}

/** The driver's own connection to a Firefox that it has started. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result?: unknown }> };
  };
  const send = async <T>(method: string, params: object): Promise<T> => {
    const answer = await connection.send(method, params);
    return (answer.result ?? answer) as T;
  };
  const evaluate = async <T>(context: string, expression: string): Promise<T> => {
    const answer = await send<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      target: { context },
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null') as T;
  };
  return {
    send,
    evaluate,
    inChrome: async <T>(statements: string) => {
      const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      return evaluate<T>(
        contexts[0]!.context,
        `(async () => { const extension = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}); ${statements} })()`,
      );
    },
  };
}
