import { vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

/** One event of the browser API, with a way to fire it. */
interface FakeEvent {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  readonly listeners: readonly Listener[];
  /** Calls every listener and gives what they gave. */
  fire(...args: unknown[]): unknown[];
}

function fakeEvent(): FakeEvent {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener) => void listeners.push(listener),
    removeListener: (listener) => void listeners.splice(listeners.indexOf(listener), 1),
    fire: (...args) => listeners.map((listener) => listener(...args)),
  };
}

/** Locks as the browser has them for all of an extension's pages and its background: what holds one goes before the next. */
export function fakeLocks(): { readonly request: <T>(name: string, task: () => Promise<T>) => Promise<T> } {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name, task) => {
      const turn = (last.get(name) ?? Promise.resolve()).then(task, task);
      last.set(name, turn);
      return turn;
    },
  };
}

/** As much of the browser API as the platform layer's tests need; what the browser does is up to each test. */
export const fakeBrowser = {
  runtime: {
    id: 'ours' as string | undefined,
    getURL: (path: string) => `extension://ours/${path}`,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    onMessage: fakeEvent(),
  },
  storage: {
    local: {
      get: vi.fn<(key: string) => Promise<Record<string, unknown>>>(),
      set: vi.fn<(values: Record<string, unknown>) => Promise<void>>(),
    },
    onChanged: fakeEvent(),
  },
  scripting: {
    executeScript: vi.fn<(what: object) => Promise<unknown>>(),
    insertCSS: vi.fn<(what: object) => Promise<unknown>>(),
  },
  tabs: { sendMessage: vi.fn<(...args: unknown[]) => Promise<unknown>>() },
};
