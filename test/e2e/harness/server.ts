import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate';

/** A web server on the loopback that answers under any host name. */
export interface TestServer {
  readonly httpPort: number;
  readonly httpsPort: number;
  /**
   * Serves a page from now on at a host and path: `www.bbc.com/news/story`. Bytes are sent without naming their
   * charset, as they were found.
   *
   * @param policy a content security policy to send with it
   * @param type its media type, if it is no HTML
   */
  serve(place: string, html: string | Uint8Array, policy?: string, type?: string): void;
  /** Every request so far, as `host/path`, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const pages = new Map<
    string,
    { readonly html: string | Uint8Array; readonly policy?: string | undefined; readonly type: string }
  >();
  const requests: string[] = [];
  const answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const place = host + (request.url ?? '/').replace(/[?#].*$/, '');
    requests.push(host + (request.url ?? '/'));
    const page = pages.get(place);
    // An icon that is not there is an error in the page's console, and none of ours.
    const missing = place.endsWith('/favicon.ico') ? 204 : 404;
    response.writeHead(page ? 200 : missing, {
      'content-type': `${page?.type ?? 'text/html'}${typeof page?.html === 'string' ? '; charset=utf-8' : ''}`,
      ...(page?.policy && { 'content-security-policy': page.policy }),
    });
    response.end(page?.html ?? '');
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
    serve: (place, html, policy, type = 'text/html') => void pages.set(place, { html, policy, type }),
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
