import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate';

/** A web server on the loopback that answers under any host name. */
export interface TestServer {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Serves `html` from now on at a host and path: `www.bbc.com/news/story`. */
  serve(place: string, html: string): void;
  /** Every request so far, as `host/path`, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const place = host + (request.url ?? '/').replace(/[?#].*$/, '');
    requests.push(host + (request.url ?? '/'));
    const html = pages.get(place);
    // An icon that is not there is an error in the page's console, and none of ours.
    const missing = place.endsWith('/favicon.ico') ? 204 : 404;
    response.writeHead(html === undefined ? missing : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  };
  const servers = [createHttp(answer), createHttps(selfSigned(), answer)];
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  return {
    httpPort: ports[0]!,
    httpsPort: ports[1]!,
    serve: (place, html) => void pages.set(place, html),
    requests,
    close: async () => {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              server.closeAllConnections();
              server.close(() => resolve());
            }),
        ),
      );
    },
  };
}
