export function findBrowser(browser: 'chromium' | 'firefox'): string | undefined;
export function ensureBrowsers(): { readonly CHROMIUM: string; readonly FIREFOX: string };
