import { resourceUrl } from './resources';

/** Of a service worker; an event page, as Firefox has, brings in scripts as any page does. */
interface WorkerScope {
  readonly importScripts?: (url: string) => void;
  readonly document?: Document;
  addEventListener(type: 'install', listener: () => void): void;
}
const scope = globalThis as unknown as WorkerScope;

/**
 * Lets the background bring in a script later, when it needs it. To be called while the worker's script first runs: a
 * service worker may only import what it imported once while it was being installed. The script must do nothing but
 * leave something in the global scope.
 */
export function mayBringIn(path: string): void {
  const { importScripts } = scope;
  if (importScripts) scope.addEventListener('install', () => importScripts(resourceUrl(path)));
}

/**
 * Brings in a script of the extension, which {@link mayBringIn} named.
 *
 * @throws when it cannot be had
 */
export async function bringIn(path: string): Promise<void> {
  const { importScripts, document } = scope;
  if (importScripts) return importScripts(resourceUrl(path));
  if (!document) throw new Error(`${path} cannot be brought in here`);
  const script = document.createElement('script');
  script.src = resourceUrl(path);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${path} cannot be read`));
    document.head.append(script);
  });
}
