import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const CANDIDATES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const VARIABLE = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The browser's executable: the environment's (`CHROMIUM`, `FIREFOX`), else where the systems install it.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const named = process.env[VARIABLE[browser]];
  return named ?? CANDIDATES[browser].find(existsSync);
}

/**
 * Both browsers, installed from the distribution where that can be done without asking (Debian, as root). A missing
 * browser ends the process with what to install: tests are never skipped for want of one.
 *
 * @returns {{ CHROMIUM: string, FIREFOX: string }}
 */
export function ensureBrowsers() {
  const missing = Object.keys(CANDIDATES).filter((browser) => !findBrowser(browser));
  if (missing.length > 0 && isDebianAsRoot()) {
    console.error(`Installing ${missing.join(' and ')} from the distribution …`);
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing.map((browser) => PACKAGE[browser]));
  }
  const still = Object.keys(CANDIDATES).filter((browser) => !findBrowser(browser));
  if (still.length > 0) {
    for (const browser of still) {
      console.error(
        `${browser} was not found: install it (Debian: apt-get install ${PACKAGE[browser]}), or set ${VARIABLE[browser]} to its executable.`,
      );
    }
    process.exit(1);
  }
  return { CHROMIUM: findBrowser('chromium'), FIREFOX: findBrowser('firefox') };
}

function isDebianAsRoot() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}
