import type { Page } from 'puppeteer-core';

/** What the extension's scripts took of a page's main thread, in milliseconds. */
export interface Cost {
  /** Until the marks are drawn. */
  readonly total: number;
  /** What waits for that, and for the page to be idle. */
  readonly later: number;
  /** Compiling and first running the content script. */
  readonly load: number;
  /** Each uninterrupted stretch, without the layout that it forced. */
  readonly slices: readonly number[];
  /** Style and layout that our code asked for while it ran. */
  readonly forcedLayout: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  /** Of it, the time in which the processor really was at it. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** No more than it takes: with `v8` among them the tracing alone costs as much as what is traced. */
const CATEGORIES = ['devtools.timeline', 'v8.execute'];
/** What runs scripts. With the page's own kept still, all of it is ours but for the driver's. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'TimerFire',
  'RunMicrotasks',
  'FireIdleCallback',
  'FireAnimationFrame',
  'v8.compile',
]);
/** Nothing of ours asks for it before the marks are drawn. */
const IDLE = 'FireIdleCallback';
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);

/**
 * The processor's own time on it: what else runs on the machine makes everything last longer, and costs the page nothing
 * that we could help.
 */
const worked = ({ tdur, dur }: TraceEvent): number => tdur ?? dur;

/** Traces a Chromium page, whose own scripts are kept still, while something is done. */
export async function costOf(page: Page, act: () => Promise<void>): Promise<Cost> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const bytes = (await page.tracing.stop())!;
  const { traceEvents } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    traceEvents: readonly TraceEvent[];
  };
  const complete = traceEvents.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const url = ({ args }: TraceEvent): string => args.data?.url ?? '';
  // Its process is the one to look at, from then on: before it, what runs is of the page before, or the page's own
  // scripts being refused.
  const ours =
    complete.find((event) => url(event).endsWith('/content.js') && event.name === 'EvaluateScript') ??
    complete.find((event) => url(event).startsWith('chrome-extension:'));
  if (!ours) return { total: 0, later: 0, load: 0, slices: [], forcedLayout: 0 };
  const thread = complete.filter(({ pid, tid, ts }) => pid === ours.pid && tid === ours.tid && ts >= ours.ts);
  const stretches: TraceEvent[] = [];
  for (const event of thread) {
    if (!SCRIPT.has(event.name) || url(event).startsWith('pptr:')) continue;
    const last = stretches.at(-1);
    if (!last || event.ts >= last.ts + last.dur) stretches.push(event);
  }
  const layoutIn = (stretch: TraceEvent): number =>
    thread
      .filter(
        ({ name, ts, dur }) => LAYOUT.has(name) && ts >= stretch.ts && ts + dur <= stretch.ts + stretch.dur,
      )
      .reduce((sum, event) => sum + worked(event), 0);
  const ms = (us: number): number => us / 1000;
  const layouts = stretches.map(layoutIn);
  const idle = thread.find(({ name }) => name === IDLE)?.ts ?? Number.POSITIVE_INFINITY;
  const sum = (events: readonly TraceEvent[]): number =>
    ms(events.reduce((total, event) => total + worked(event), 0));
  return {
    total: sum(stretches.filter(({ ts }) => ts < idle)),
    later: sum(stretches.filter(({ ts }) => ts >= idle)),
    load: sum(stretches.filter(({ name, ts }) => name === 'EvaluateScript' && ts < idle)),
    slices: stretches.map((event, i) => ms(worked(event) - layouts[i]!)),
    forcedLayout: ms(layouts.reduce((sum, layout) => sum + layout, 0)),
  };
}
