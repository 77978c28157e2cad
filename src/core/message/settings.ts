import type { EntityKind } from '../record';

/** Whether a name is marked where it first stands, or everywhere. */
export type Density = 'first' | 'every';
/** The look of the card: as the page is, or always one. */
export type Theme = 'page' | 'light' | 'dark';

/** The reader's settings in full: defaults with what the reader has set laid over them. */
export interface Settings {
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  readonly density: Density;
  readonly theme: Theme;
  /** Hosts (without `www.`) where the reader switched it off. */
  readonly offSites: readonly string[];
  /** Ids of entities the reader does not want marked. */
  readonly hiddenEntities: readonly string[];
}

/** Good defaults beat options: see `POLICY.md` and the options page for why each option exists at all. */
export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  kinds: { official: true, weapon: true, source: true },
  density: 'first',
  theme: 'page',
  offSites: [],
  hiddenEntities: [],
};
