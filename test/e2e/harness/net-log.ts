import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A request as Chromium itself logs it. */
interface Logged {
  readonly url: string;
  /** The origin in whose name it was made; `not an origin` for what the browser does by itself or is told to open. */
  readonly initiator: string;
}

/** Chromium's own log of the network, which has every request of every process, whatever host and port it is to. */
export interface NetLog {
  readonly argument: string;
  /** Every request so far that got as far as the file: events are written some at a time. */
  requests(): readonly Logged[];
  close(): void;
}

export function netLog(): NetLog {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-net-'));
  const file = join(folder, 'log.json');
  return {
    argument: `--log-net-log=${file}`,
    requests: () => {
      const [constants, ...lines] = readFileSync(file, 'utf8').split('\n');
      const starts = /"URL_REQUEST_START_JOB":(\d+)/.exec(constants!)?.[1];
      if (!starts) throw new Error('the log of the network is not as it used to be');
      return lines
        .filter((line) => line.includes(`"type":${starts}}`) && line.includes('"initiator"'))
        .map((line) => (JSON.parse(line.replace(/,$/, '')) as { params: Logged }).params)
        .map(({ url, initiator }) => ({ url, initiator }));
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
