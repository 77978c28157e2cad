import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnnotateRequest } from '../../src/core/message';
import { DEFAULT_SETTINGS } from '../../src/core/message';
import { injectReading } from '../../src/platform/injection';
import {
  answerRequests,
  askBackground,
  askPage,
  ExtensionGone,
  type Handlers,
  hearExtension,
  hearReports,
  NoAnswer,
} from '../../src/platform/messages';
import { send } from '../../src/platform/messages/send';
import { fakeBrowser } from './fake-browser';

vi.mock('../../src/platform/browser', async (real) => ({
  ...(await real<object>()),
  browser: (await import('./fake-browser')).fakeBrowser,
}));

const request: AnnotateRequest = {
  type: 'annotate',
  storyId: 's',
  revision: 3,
  story: { blocks: [{ text: 'Putin spoke.', role: 'body' }], date: null, lang: 'en', host: 'bbc.com' },
};
const answer = { type: 'annotated', storyId: 's', revision: 3, mentions: [], cut: false };
const contentScript = { id: 'ours', url: 'https://www.bbc.com/x', tab: { id: 7 }, frameId: 0 };
const popup = { id: 'ours', url: 'extension://ours/popup.html' };
const { onMessage, sendMessage } = fakeBrowser.runtime;

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.runtime.id = 'ours';
  for (const listener of [...onMessage.listeners]) onMessage.removeListener(listener);
});

describe('asking the background', () => {
  test('gives its answer', async () => {
    sendMessage.mockResolvedValue(answer);
    expect(await askBackground(send, request)).toEqual(answer);
    expect(sendMessage).toHaveBeenCalledWith(request);
  });

  test.each<[string, unknown]>([
    ['none', undefined],
    ['malformed', { type: 'annotated', mentions: 'many' }],
    ['of another kind', { type: 'candidates', entities: [] }],
    ['that it failed', { type: 'failure', message: 'the lexicon is damaged' }],
  ])('is no answer when the answer is %s', async (_, given) => {
    sendMessage.mockResolvedValue(given);
    await expect(askBackground(send, request)).rejects.toThrow(NoAnswer);
  });

  test('is no answer when nobody listens, and none when nobody ever answers', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
    await expect(askBackground(send, request)).rejects.toThrow(NoAnswer);
    vi.useFakeTimers();
    sendMessage.mockReturnValueOnce(new Promise(() => {}));
    const asked = expect(askBackground(send, request)).rejects.toThrow(NoAnswer);
    await vi.runAllTimersAsync();
    await asked;
    vi.useRealTimers();
  });

  test('tells that the extension is gone', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await expect(askBackground(send, request)).rejects.toThrow(ExtensionGone);
    fakeBrowser.runtime.id = undefined;
    await expect(askBackground(send, request)).rejects.toThrow(ExtensionGone);
  });
});

/** What the first listener answers; `undefined` when it does not listen to this sender. */
const answered = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    if (onMessage.fire(message, sender, resolve)[0] !== true) resolve(undefined);
  });

describe('answering requests', () => {
  const handlers = {
    annotate: vi.fn<Handlers['annotate']>(),
    cards: vi.fn<Handlers['cards']>(),
    drawnCards: vi.fn<Handlers['drawnCards']>(),
    lookUp: vi.fn<Handlers['lookUp']>(),
    hands: vi.fn<Handlers['hands']>(),
    hide: vi.fn<Handlers['hide']>(),
    reading: vi.fn<Handlers['reading']>(),
    packs: vi.fn<Handlers['packs']>(),
    names: vi.fn<Handlers['names']>(),
    openPolicy: vi.fn<Handlers['openPolicy']>(),
    badge: vi.fn<Handlers['badge']>(),
  };
  const sent = (message: unknown, sender: object): Promise<unknown> => {
    answerRequests(handlers);
    return answered(message, sender);
  };

  test('serves content scripts and the extension’s own pages', async () => {
    handlers.annotate.mockResolvedValue(answer as never);
    expect(await sent(request, contentScript)).toEqual(answer);
    expect(handlers.annotate).toHaveBeenCalledWith(
      request,
      expect.objectContaining({ tabId: 7, frameId: 0 }),
    );
    handlers.names.mockResolvedValue({ type: 'names', names: [] });
    expect(await sent({ type: 'names', ids: [] }, popup)).toEqual({ type: 'names', names: [] });
  });

  test('reads a story in a page of its own too, which is no site', async () => {
    handlers.annotate.mockResolvedValue(answer as never);
    expect(await sent(request, popup)).toEqual(answer);
    expect(handlers.annotate).toHaveBeenCalledWith(request, null);
  });

  test('does not listen to other extensions', async () => {
    expect(await sent(request, { ...contentScript, id: 'theirs' })).toBeUndefined();
    expect(handlers.annotate).not.toHaveBeenCalled();
  });

  test('refuses what is malformed', async () => {
    expect(await sent({ ...request, story: 1 }, contentScript)).toMatchObject({ type: 'failure' });
    expect(handlers.annotate).not.toHaveBeenCalled();
  });

  test('answers a failure with its reason', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers.annotate.mockRejectedValue(new Error('the lexicon is cut short'));
    expect(await sent(request, contentScript)).toEqual({
      type: 'failure',
      message: 'the lexicon is cut short',
    });
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });

  test('keeps what is asked for on a card for the page that asks', async () => {
    handlers.hide.mockResolvedValue({ type: 'hidden', unsaved: null });
    const hide = { type: 'hide', what: 'site', id: 'Q7747', hidden: true };
    expect(await sent(hide, contentScript)).toEqual({ type: 'hidden', unsaved: null });
    expect(handlers.hide).toHaveBeenLastCalledWith(hide, expect.objectContaining({ url: contentScript.url }));
    await sent(hide, popup);
    expect(handlers.hide).toHaveBeenLastCalledWith(hide, null);
  });

  test('brings the card’s code into the very frame that asks', async () => {
    handlers.hands.mockResolvedValue({ type: 'hands' });
    expect(await sent({ type: 'hands' }, { ...contentScript, frameId: 4 })).toMatchObject({
      type: 'hands',
    });
    expect(handlers.hands).toHaveBeenLastCalledWith(expect.objectContaining({ tabId: 7, frameId: 4 }));
  });

  test.each([
    ['it is left meanwhile', 'Frame with ID 0 was removed.', 0],
    ['it is no longer ours to read', 'Missing host permission for the tab, and any iframes', 0],
    ['a file of ours is missing, which is a complaint', "Could not load file: 'reading.js'.", 1],
    ['the same in Firefox', 'Unable to load script: moz-extension://ours/reading.js', 1],
  ])('tells the page that its code did not arrive when %s', async (_, message, complaints) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    fakeBrowser.scripting.executeScript.mockRejectedValue(new Error(message));
    handlers.reading.mockImplementation(async (_request, page) => {
      await injectReading(page.tabId, page.frameId);
      return { type: 'reading', off: null, settings: DEFAULT_SETTINGS };
    });
    expect(await sent({ type: 'reading', asked: false }, contentScript)).toEqual({
      type: 'failure',
      message,
    });
    expect(log).toHaveBeenCalledTimes(complaints);
    log.mockRestore();
  });

  test('brings the code that reads stories into the very frame that asks, and nowhere else', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const brought = { type: 'reading', off: null, settings: DEFAULT_SETTINGS } as const;
    handlers.reading.mockResolvedValue(brought);
    const asks = { type: 'reading', asked: false };
    expect(await sent(asks, { ...contentScript, frameId: 4 })).toEqual(brought);
    expect(handlers.reading).toHaveBeenCalledWith(asks, expect.objectContaining({ tabId: 7, frameId: 4 }));
    expect(await sent(asks, popup)).toMatchObject({ type: 'failure' });
    expect(await sent({ type: 'reading' }, contentScript)).toMatchObject({ type: 'failure' });
    expect(handlers.reading).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });

  test('takes a page that is left, and whose address is not known any more, for no page of its own', async () => {
    expect(await sent({ type: 'packs' }, { id: 'ours', tab: { id: 7 }, frameId: 0 })).toBeUndefined();
    expect(handlers.packs).not.toHaveBeenCalled();
  });

  test('tells what the reader keeps to its own pages only', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers.packs.mockResolvedValue({ type: 'packs', reports: [] });
    handlers.names.mockResolvedValue({ type: 'names', names: ['Putin', null] });
    const names = { type: 'names', ids: ['Q7747', 'gone'] };
    expect(await sent({ type: 'packs' }, popup)).toEqual({ type: 'packs', reports: [] });
    expect(await sent(names, popup)).toEqual({ type: 'names', names: ['Putin', null] });
    expect(await sent({ type: 'packs' }, contentScript)).toMatchObject({ type: 'failure' });
    expect(await sent(names, contentScript)).toMatchObject({ type: 'failure' });
    log.mockRestore();
  });

  test('takes the badge from the top frame of the reporting tab only', async () => {
    const badge = { type: 'badge', state: 'active', count: 3 };
    await sent(badge, contentScript);
    expect(handlers.badge).toHaveBeenCalledWith(badge, 7);
    handlers.badge.mockClear();
    await sent(badge, { ...contentScript, frameId: 4 });
    await sent(badge, popup);
    expect(handlers.badge).not.toHaveBeenCalled();
  });
});

describe('between the popup and a page', () => {
  const state = { state: 'silent', reason: 'not-a-story' } as const;

  test('a page tells its state, and only the extension’s own parts hear it', async () => {
    hearExtension(() => state, new AbortController().signal);
    expect(await answered({ type: 'state' }, popup)).toEqual(state);
    expect(await answered({ type: 'state' }, contentScript)).toBeUndefined();
    expect(await answered({ type: 'state' }, { ...popup, id: 'theirs' })).toBeUndefined();
    expect(await answered({ type: 'reveal', entity: 'x' }, popup)).toBeUndefined();
  });

  test('a page stops listening when its script ends', () => {
    const run = new AbortController();
    hearExtension(() => state, run.signal);
    run.abort();
    expect(onMessage.listeners).toHaveLength(0);
  });

  test.each<[string, () => void]>([
    ['has no script of ours', () => fakeBrowser.tabs.sendMessage.mockRejectedValue(new Error('no receiver'))],
    ['answers nonsense', () => fakeBrowser.tabs.sendMessage.mockResolvedValue({ state: 'merry' })],
  ])('a page that %s has no state', async (_, arrange) => {
    arrange();
    expect(await askPage(7, { type: 'state' })).toBeUndefined();
  });
});

describe('a page of the extension', () => {
  test('hears of changes of marks from top frames of tabs alone, and leaves answers to others', () => {
    const changed = vi.fn();
    const gone = new AbortController();
    hearReports(changed, gone.signal);
    const badge = { type: 'badge', state: 'active', count: 3 };
    for (const [message, sender] of [
      [badge, contentScript],
      [badge, { ...contentScript, frameId: 4 }],
      [badge, { ...contentScript, id: 'theirs' }],
      [badge, popup],
      [request, contentScript],
      [null, contentScript],
    ] as const) {
      expect(onMessage.fire(message, sender, () => {})).toEqual([undefined]);
    }
    expect(changed).toHaveBeenCalledExactlyOnceWith(7);
    gone.abort();
    expect(onMessage.listeners).toHaveLength(0);
  });
});
