import { browser } from './browser';

/** A file that came with the extension is missing or cannot be read. */
class ResourceMissing extends Error {
  override readonly name = 'ResourceMissing';
}

/** Address of a file of the extension, by its path in the package. */
export const resourceUrl = (path: string): string => browser.runtime.getURL(path);

/**
 * Reads a file of the extension. Never reaches the network: the address is the extension's own.
 *
 * @throws {ResourceMissing}
 */
export async function resourceBytes(path: string): Promise<ArrayBuffer> {
  return (await load(path)).arrayBuffer();
}

/**
 * Reads a JSON file of the extension. The caller knows, and checks, what is in it.
 *
 * @throws {ResourceMissing} also when it is not JSON
 */
export async function resourceJson(path: string): Promise<unknown> {
  const response = await load(path);
  try {
    return await response.json();
  } catch (cause) {
    throw new ResourceMissing(`${path} is damaged`, { cause });
  }
}

/**
 * Reads a text file of the extension.
 *
 * @throws {ResourceMissing}
 */
export async function resourceText(path: string): Promise<string> {
  return (await load(path)).text();
}

async function load(path: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(resourceUrl(path));
  } catch (cause) {
    throw new ResourceMissing(`${path} cannot be read`, { cause });
  }
  if (!response.ok) throw new ResourceMissing(`${path} cannot be read`);
  return response;
}
