import { type ChainToken, chainTokens } from './goes-on-as';
import { sharing } from './in-order';
import { Runs } from './runs';
import type { BlockView, StoryView } from './view';

/** The short names that go on with a name, each as hashes of its tokens. */
export type Chains = readonly (readonly number[])[];

/** A place where a story introduces a bearer of a surname: somebody known, or (`null`) somebody who is not. */
interface Introduction {
  readonly block: number;
  readonly start: number;
  readonly entity: number | null;
  readonly chains: Chains;
  /** "father", where somebody known is introduced as another's; else empty. */
  readonly kin: string;
}

interface Place {
  readonly block: number;
  readonly start: number;
}

/** An introduction's place, and how many introductions came before it. */
interface Noted extends Place {
  readonly entity: number | null;
  readonly order: number;
}

/** Where one bearer of a short name is introduced, as himself or as another's kin. */
interface Bearer {
  readonly entity: number | null;
  readonly isKin: boolean;
  readonly places: Runs<Noted>;
  earliest: Noted | null;
  isMan: boolean;
  isWoman: boolean;
}

/** One short name, with who bears it. */
interface ShortName {
  readonly chain: readonly number[];
  readonly bearers: Bearer[];
}

/** Where bearers of a surname are introduced, strangers among them. */
export class Introductions {
  readonly #known = new Map<number, Chains>();
  readonly #byLast = new Map<number, ShortName[]>();
  #count = 0;

  /** The known people introduced, each with the short names of the first introduction. */
  get known(): ReadonlyMap<number, Chains> {
    return this.#known;
  }

  add({ block, start, entity, chains, kin }: Introduction): void {
    if (entity !== null && !this.#known.has(entity)) this.#known.set(entity, chains);
    const noted: Noted = { block, start, entity, order: this.#count++ };
    for (const chain of chains) {
      const bearer = this.#bearer(chain, entity, kin !== '');
      bearer.places.add(noted);
      if (!bearer.earliest || !isAfter(noted, bearer.earliest)) bearer.earliest = noted;
      bearer.isMan ||= MAN.test(kin);
      bearer.isWoman ||= WOMAN.test(kin);
    }
  }

  #bearer(chain: readonly number[], entity: number | null, isKin: boolean): Bearer {
    const { bearers } = this.#name(chain);
    const known = bearers.find((one) => one.entity === entity && one.isKin === isKin);
    if (known) return known;
    const places = new Runs<Noted>(isAfter);
    const bearer = { entity, isKin, places, earliest: null, isMan: false, isWoman: false };
    bearers.push(bearer);
    return bearer;
  }

  #name(chain: readonly number[]): ShortName {
    const last = chain.at(-1)!;
    const names = this.#byLast.get(last) ?? [];
    const known = names.find((one) => isSame(one.chain, chain));
    if (known) return known;
    const name = { chain, bearers: [] };
    names.push(name);
    this.#byLast.set(last, names);
    return name;
  }

  /**
   * Whom a short name at a place goes on with: the nearest introduction before it, or, for a headline that comes before
   * them all, the first of the story. Somebody introduced as another's father or wife is an aside, after which the name
   * is the other's again. Where several bear it, "Mrs." is whom the story calls a wife, or whom it calls no husband.
   */
  nearest(
    story: StoryView,
    block: BlockView,
    place: { readonly start: number; readonly end: number },
  ): { readonly entity: number | null } | null {
    // A particle written to the name is not in the place.
    const wanted = sharing(block.tokens, place.start, place.end).map((token) => chainTokens(story, token));
    const all = (wanted.at(-1) ?? [])
      .flatMap(({ hash }) => this.#byLast.get(hash) ?? [])
      .filter(({ chain }) => sameTail(chain, wanted))
      .flatMap(({ bearers }) => bearers);
    if (all.length === 0) return null;
    const fits = addressed(
      all,
      ADDRESS.exec(block.text.slice(Math.max(0, place.start - 7), place.start))?.[1],
    );
    const at = { block: block.index, start: place.start };
    const before = latestBefore(fits, at, false) ?? latestBefore(fits, at, true);
    if (before) return before;
    // A headline speaks of whom the story introduces first, unless two bearers of the name are in it.
    return entitiesOf(fits).size === 1 || block.role === 'headline' ? first(fits) : null;
  }
}

function latestBefore(bearers: readonly Bearer[], at: Place, isKin: boolean): Noted | null {
  let latest: Noted | null = null;
  for (const bearer of bearers) {
    if (bearer.isKin !== isKin) continue;
    for (const one of bearer.places.lastBefore((noted) => isAfter(at, noted))) {
      if (!latest || isAfter(one, latest) || (!isAfter(latest, one) && one.order < latest.order))
        latest = one;
    }
  }
  return latest;
}

function first(bearers: readonly Bearer[]): Noted | null {
  let earliest: Noted | null = null;
  for (const { earliest: one } of bearers) {
    if (!one) continue;
    if (!earliest || isAfter(earliest, one) || (!isAfter(one, earliest) && one.order > earliest.order))
      earliest = one;
  }
  return earliest;
}

const entitiesOf = (bearers: readonly Bearer[]): ReadonlySet<number | null> =>
  new Set(bearers.map(({ entity }) => entity));

const ADDRESS = /(?:^|[^\p{L}])(Mr|Mrs|Ms|Miss)\.? $/u;
const MAN = /husband|son|brother|father|uncle|nephew/;
const WOMAN = /wife|daughter|sister|mother|widow|niece|lady/i;

/** Of several bearers of a name, the one whom a form of address can mean; none where it may be more than one. */
function addressed(all: readonly Bearer[], address: string | undefined): readonly Bearer[] {
  const entities = entitiesOf(all);
  if (!address || entities.size < 2) return all;
  const called = (sex: 'isMan' | 'isWoman'): ReadonlySet<number | null> =>
    entitiesOf(all.filter((bearer) => bearer[sex]));
  const [meant, others] =
    address === 'Mr' ? [called('isMan'), called('isWoman')] : [called('isWoman'), called('isMan')];
  const left = meant.size > 0 ? [...meant] : [...entities].filter((one) => !others.has(one));
  return left.length === 1 ? all.filter(({ entity }) => entity === left[0]) : [];
}

const isAfter = (a: Place, b: Place): boolean =>
  a.block > b.block || (a.block === b.block && a.start > b.start);

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((hash, i) => hash === b[i]);

const sameTail = (chain: readonly number[], wanted: readonly (readonly ChainToken[])[]): boolean =>
  chain.length === wanted.length && chain.every((hash, i) => wanted[i]!.some((token) => token.hash === hash));
