import type { CardModel, CompiledTerm, OfficialCard, SourceCard, WeaponCard } from '../../../src/core/card';
import type { Figure } from '../../../src/core/record';
import type { Member, PanelState, ShownStory } from '../../../src/ui/panel/state';
import { minister, officialCard, sourceCard, term, weaponCard } from '../samples';

/** Members of a story as the panel gets them, made of the cards that the other surfaces are tested with. */
export const TODAY = '2026-11-24';
const DAY = '2016-02-16';

/** A card under another name: entities are told apart by its letters. */
const named = <C extends CardModel>(card: C, name: string): C => ({
  ...card,
  entity: [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7),
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
});

export const member = <C extends CardModel>(card: C, count = 1, variant?: string): Member<C> => ({
  entry: { entity: card.entity, id: card.id, kind: card.kind, count, ...(variant && { variant }) },
  card,
});

export const official = (
  name: string,
  terms: readonly CompiledTerm[],
  date: string | null = DAY,
): OfficialCard => named(officialCard(terms, date, TODAY), name);

export const weapon = (
  name: string,
  figures: readonly Figure[],
  more: Partial<WeaponCard> = {},
): WeaponCard => ({
  ...named(weaponCard() as WeaponCard, name),
  figures,
  variants: [],
  ...more,
});

export const source = (name: string, more: Partial<SourceCard> = {}): SourceCard => ({
  ...named(sourceCard() as SourceCard, name),
  ...more,
});

export const cited = { source: 'page', asOf: '2022-07' };

export const range = (value: number, more: Partial<Figure> = {}): Figure => ({
  key: 'range',
  value,
  ...cited,
  ...more,
});

export const ann = official('Ann Example', [minister]);
export const bob = official('Bob Before', [term('President', '2008-05-07', '2014-03-01', { rank: 100 })]);
/** Nobody's time is near hers. */
export const eve = official('Eve Early', [term('Governor', '1990', '1994')]);

export const story = (more: Partial<ShownStory> = {}): ShownStory => ({
  title: 'Tehran’s defence chief *seeks* ties',
  address: 'https://www.reuters.com/world/story?page=1',
  date: DAY,
  dateFrom: 'jsonld',
  officials: [member(ann, 3), member(bob)],
  weapons: [member(weapon('S-1', [range(75, { upTo: 200 })]))],
  sources: [member(source('Example News Agency'))],
  publisher: source('The Publisher', { affiliations: [] }),
  truncated: false,
  ...more,
});

export const shown = (
  more: Partial<ShownStory> = {},
  state: Partial<Extract<PanelState, { name: 'story' }>> = {},
): PanelState => ({ name: 'story', story: story(more), titles: ['One'], chosen: 0, closed: false, ...state });
