import { DEFAULT_SETTINGS, type Settings } from '../../core/message';

/** What is in storage: the version, what the reader set, and whatever a newer version may have put beside it. */
type StoredSettings = Readonly<Record<string, unknown>> & { readonly version: number };

/** To be raised, with a step in {@link STEPS}, when the meaning of a stored field changes. */
export const SETTINGS_VERSION = 1;

/**
 * The step at index `n` turns version `n` into `n + 1`. Version 0 is anything stored without a version: its fields are
 * taken as they are, and those that make no sense are passed over when read.
 */
const STEPS: readonly ((stored: Readonly<Record<string, unknown>>) => Record<string, unknown>)[] = [
  (stored) => ({ ...stored }),
];

/** More sites or hidden names than anyone sets by hand: a list beyond it is not ours. */
const LONGEST_LIST = 20_000;

/**
 * Brings what storage holds to today's version. Never throws: whatever cannot be understood is as good as nothing,
 * and unknown fields are kept, so that going back to an older version loses nothing.
 */
export function upgraded(raw: unknown): StoredSettings {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { version: SETTINGS_VERSION };
  let stored = raw as Record<string, unknown>;
  const version = Number.isSafeInteger(stored.version) ? Math.max(0, stored.version as number) : 0;
  for (const step of STEPS.slice(version)) stored = step(stored);
  return { ...stored, version: Math.max(version, SETTINGS_VERSION) };
}

/** The settings in full: the defaults, with every stored field that makes sense laid over them. */
export function inFull(raw: unknown): Settings {
  const stored = upgraded(raw);
  return {
    enabled: pick(stored.enabled, isFlag, DEFAULT_SETTINGS.enabled),
    kinds: kinds(stored.kinds),
    density: pick(stored.density, isDensity, DEFAULT_SETTINGS.density),
    theme: pick(stored.theme, isTheme, DEFAULT_SETTINGS.theme),
    offSites: pick(stored.offSites, isTexts, DEFAULT_SETTINGS.offSites),
    hiddenEntities: pick(stored.hiddenEntities, isTexts, DEFAULT_SETTINGS.hiddenEntities),
  };
}

/**
 * The fields of an exported file that make no sense; none for a good one. `null` when it holds no settings at all.
 * Fields that a newer version put there are let be.
 */
export function malformedFields(raw: unknown): readonly string[] | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || !('version' in raw)) return null;
  const given = raw as Readonly<Record<string, unknown>>;
  const wrong = (name: string, fits: (value: unknown) => boolean): string[] =>
    name in given && !fits(given[name]) ? [name] : [];
  const kindsGiven = given.kinds as Readonly<Record<string, unknown>> | undefined;
  const isObject = typeof kindsGiven === 'object' && kindsGiven !== null && !Array.isArray(kindsGiven);
  return [
    ...wrong('version', (value) => Number.isSafeInteger(value) && (value as number) >= 0),
    ...wrong('enabled', isFlag),
    ...wrong('kinds', () => isObject),
    ...(isObject
      ? Object.keys(DEFAULT_SETTINGS.kinds)
          .filter((kind) => kind in kindsGiven && !isFlag(kindsGiven[kind]))
          .map((kind) => `kinds.${kind}`)
      : []),
    ...wrong('density', isDensity),
    ...wrong('theme', isTheme),
    ...wrong('offSites', isTexts),
    ...wrong('hiddenEntities', isTexts),
  ];
}

/** What to store when the reader sets something: that, what was set before, and fields that are not ours to drop. */
export function withChange(raw: unknown, change: Partial<Settings>): StoredSettings {
  return { ...upgraded(raw), ...change };
}

function kinds(stored: unknown): Settings['kinds'] {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const { official, weapon, source } = DEFAULT_SETTINGS.kinds;
  return {
    official: pick(given.official, isFlag, official),
    weapon: pick(given.weapon, isFlag, weapon),
    source: pick(given.source, isFlag, source),
  };
}

function pick<T>(value: unknown, fits: (value: unknown) => value is T, otherwise: T): T {
  return fits(value) ? value : otherwise;
}

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isDensity = (value: unknown): value is Settings['density'] => value === 'first' || value === 'every';
const isTheme = (value: unknown): value is Settings['theme'] =>
  value === 'page' || value === 'light' || value === 'dark';
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= LONGEST_LIST && value.every((entry) => typeof entry === 'string');
