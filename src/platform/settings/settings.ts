import type { Settings } from '../../core/message';
import { browser } from '../browser';
import { inTurn } from '../in-turn';
import { NotSaved } from '../not-saved';
import { onSettingsStored, SETTINGS_KEY } from './changes';
import { inFull, malformedFields, upgraded, withChange } from './stored';

/** The settings in full. Storage that cannot be read is treated as empty: the reader then gets the defaults. */
export async function readSettings(): Promise<Settings> {
  return inFull(await stored());
}

/**
 * Saves what the reader set, and only that.
 *
 * @param change the fields to set, or a function that derives them from the settings as they are now
 * @returns the settings in full after the change
 * @throws {NotSaved}
 */
export async function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  return inTurn(SETTINGS_KEY, async () => {
    const raw = await storedForChange();
    const next = withChange(raw, typeof change === 'function' ? change(inFull(raw)) : change);
    await save(next);
    return inFull(next);
  });
}

/** Back to the defaults: forgets everything the reader set. */
export async function resetSettings(): Promise<Settings> {
  return inTurn(SETTINGS_KEY, async () => {
    await save(upgraded(undefined));
    return inFull(undefined);
  });
}

/** What is stored, for export to a file. */
export async function exportSettings(): Promise<Readonly<Record<string, unknown>>> {
  return upgraded(await stored());
}

/** A file holds no settings, or fields that make no sense; nothing of it was taken. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
  readonly fields: readonly string[];

  /** @param fields those that make no sense; none when it holds no settings at all */
  constructor(fields: readonly string[]) {
    super(fields.length > 0 ? `malformed: ${fields.join(', ')}` : 'no settings');
    this.fields = fields;
  }
}

/**
 * Replaces what is stored by an earlier export.
 *
 * @throws {BadSettings} naming what makes no sense
 * @throws {NotSaved}
 */
export async function importSettings(exported: unknown): Promise<Settings> {
  const malformed = malformedFields(exported);
  if (malformed === null || malformed.length > 0) throw new BadSettings(malformed ?? []);
  const next = upgraded(exported);
  return inTurn(SETTINGS_KEY, async () => {
    await save(next);
    return inFull(next);
  });
}

/** Calls `changed` with the settings in full after every change, wherever it was made, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  onSettingsStored((stored) => changed(inFull(stored)), signal);
}

async function stored(): Promise<unknown> {
  try {
    return await storedForChange();
  } catch {
    return undefined;
  }
}

/** A change laid over a failed reading would forget everything set before, so here a failure is one. */
async function storedForChange(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  } catch (error) {
    throw new NotSaved(error);
  }
}

async function save(settings: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  } catch (error) {
    throw new NotSaved(error);
  }
}
