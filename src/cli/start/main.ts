import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../bootstrap/browsers.mjs';
import { main as build } from '../build/main';
import { root } from '../shared/root';
import { serveSample } from './serve';

/**
 * `npm start`: builds both browsers' extensions and opens Chromium with Backgrounder on the sample story. Without a
 * display it prints what it marked, saves a screenshot with an open card, and ends.
 */
export async function main(): Promise<number> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    console.error(
      'No Chromium or Chrome was found: install one (Debian: apt-get install chromium), or set CHROMIUM.',
    );
    return 1;
  }
  await build([]);
  const extension = withLoopback(join(root(), 'dist', 'chrome'), join(root(), 'dist', 'start'));
  const { url, close } = await serveSample(join(root(), 'src', 'cli', 'sample', 'story.html'));
  const display = hasDisplay();
  const browser = await puppeteer.launch({
    executablePath,
    headless: !display,
    pipe: true,
    enableExtensions: true,
    defaultViewport: display ? null : { width: 1000, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    await browser.installExtension(extension);
    const [page = await browser.newPage()] = await browser.pages();
    await firstPage(browser);
    await page.goto(url);
    await page.bringToFront();
    if (display) await untilClosed(browser, url);
    else await report(page);
    return 0;
  } finally {
    await browser.close();
    close();
  }
}

/** The page that the extension opens by itself is there in a second; the story then stands before it. */
const FIRST_PAGE_MS = 5_000;

const firstPage = (browser: Browser): Promise<unknown> =>
  browser
    .waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: FIRST_PAGE_MS })
    .catch(() => undefined);

/** A copy of the build that also runs on the loopback address, where the sample story is served; never shipped. */
function withLoopback(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
  };
  manifest.host_permissions.push('http://127.0.0.1/*');
  for (const script of manifest.content_scripts) script.matches.push('http://127.0.0.1/*');
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  return to;
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

async function untilClosed(browser: Browser, url: string): Promise<void> {
  console.log(
    `The sample story is open (${url}). Rest the pointer on a marked name. Close the browser to end.`,
  );
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

const KINDS = ['official', 'weapon', 'source'] as const;
const PATIENCE_MS = 10_000;
/** A card opens after the pointer has rested, and its facts may come from a worker that was just born. */
const CARD_WAIT_MS = 1_500;

interface Marked {
  readonly kind: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

async function report(page: Page): Promise<void> {
  await page.waitForFunction(
    (name: string) => CSS.highlights.get(name)?.size,
    { timeout: PATIENCE_MS },
    'backgrounder-official',
  );
  const marked = await page.evaluate((kinds): Marked[] => {
    return kinds.flatMap((kind) =>
      [...(CSS.highlights.get(`backgrounder-${kind}`) ?? [])].map((range) => {
        const box = (range as Range).getBoundingClientRect();
        return {
          kind,
          text: (range as Range).toString(),
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
        };
      }),
    );
  }, KINDS);
  console.log('Marked in the sample story:');
  for (const { kind, text } of marked) console.log(`  ${kind}: ${text}`);
  const [first] = marked;
  if (first) {
    await page.mouse.move(first.x - 40, first.y + 60);
    await page.mouse.move(first.x, first.y, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, CARD_WAIT_MS));
  }
  const file = join(root(), 'dist', 'sample-story.png');
  await page.screenshot({ path: file as `${string}.png` });
  console.log(`There is no display to open a browser on; a screenshot is in ${file}`);
}
