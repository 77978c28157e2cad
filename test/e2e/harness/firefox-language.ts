import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bidi } from './firefox-bidi';
import { eventually } from './reader';

/**
 * Firefox speaks only languages that it has a pack of. One without any texts makes it choose that language all the
 * same, for extensions and for pages, and show its own English.
 */
export async function installLanguagePack(bidi: Bidi, lang: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-langpack-'));
  const manifest = {
    manifest_version: 2,
    name: `Language pack: ${lang}`,
    version: '1.0',
    langpack_id: lang,
    browser_specific_settings: {
      gecko: { id: `langpack-${lang}@test.invalid`, strict_min_version: '150.0', strict_max_version: '*' },
    },
    sources: { browser: { base_path: 'browser/' } },
    languages: { [lang]: { version: '20260101000000', chrome_resources: {} } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await bidi.inChrome(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const folder = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    folder.initWithPath(${JSON.stringify(folder)});
    await AddonManager.installTemporaryAddon(folder);
  `);
  await eventually(`Firefox to speak ${lang}`, () =>
    bidi.inChrome<boolean>(`return Services.locale.appLocaleAsBCP47 === ${JSON.stringify(lang)};`),
  );
  rmSync(folder, { recursive: true });
}
