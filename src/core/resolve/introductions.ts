import { type ChainToken, chainTokens } from './goes-on-as';
import { sharing } from './in-order';
import { remembering } from './remembering';
import { Runs } from './runs';
import type { BlockView, StoryView } from './view';
import { textBefore } from './words';

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

/** An introduction's place, and whom it introduces. */
interface Noted extends Place {
  readonly entity: number | null;
}

/** Where one bearer of a short name is introduced, as himself or as another's kin. */
interface Bearer {
  readonly entity: number | null;
  readonly kin: string;
  readonly places: Runs<Noted>;
  earliest: Noted;
}

/** One short name, with who bears it. */
interface ShortName {
  readonly chain: readonly number[];
  readonly bearers: Bearer[];
}

/** Where bearers of a surname are introduced, strangers among them. */
export class Introductions {
  /** The known people introduced, each with the short names of the first introduction. */
  readonly known = new Map<number, Chains>();
  readonly #byLast = remembering((_last: number): ShortName[] => []);

  add({ block, start, entity, chains, kin }: Introduction): void {
    if (entity !== null && !this.known.has(entity)) this.known.set(entity, chains);
    const noted: Noted = { block, start, entity };
    // By the word that tells a man from a woman: a page may write one word in a thousand ways.
    const sex = kin && (MAN.exec(kin)?.[0] ?? WOMAN.exec(kin)?.[0] ?? OTHER_KIN);
    for (const chain of chains) {
      const { bearers } = this.#name(chain);
      let bearer = bearers.find((one) => one.entity === entity && one.kin === sex);
      if (!bearer) {
        bearer = { entity, kin: sex, places: new Runs<Noted>(isAfter), earliest: noted };
        bearers.push(bearer);
      }
      bearer.places.add(noted);
      if (!isAfter(noted, bearer.earliest)) bearer.earliest = noted;
    }
  }

  #name(chain: readonly number[]): ShortName {
    const names = this.#byLast(chain.at(-1)!);
    let name = names.find((one) => one.chain.join() === chain.join());
    if (!name) {
      name = { chain, bearers: [] };
      names.push(name);
    }
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
  ): { readonly entity: number | null } | undefined {
    // A particle written to the name is not in the place.
    const wanted = sharing(block.tokens(), place.start, place.end).map((token) => chainTokens(story, token));
    const all = (wanted.at(-1) ?? [])
      .flatMap(({ hash }) => this.#byLast(hash))
      .filter(({ chain }) => sameTail(chain, wanted))
      .flatMap(({ bearers }) => bearers);
    const fits = addressed(all, ADDRESS.exec(textBefore(block.text, place.start, 7))?.[1]);
    const at = { block: block.index, start: place.start };
    const before = latestBefore(fits, at, false) ?? latestBefore(fits, at, true);
    if (before) return before;
    // A headline speaks of whom the story introduces first, unless two bearers of the name are in it.
    return entitiesOf(fits).size === 1 || block.role === 'headline' ? first(fits) : undefined;
  }
}

/** The last before a place, of those that are another's kin or are not. */
function latestBefore(bearers: readonly Bearer[], at: Place, isKin: boolean): Noted | undefined {
  return bearers
    .filter(({ kin }) => (kin !== '') === isKin)
    .flatMap(({ places }) => places.lastBefore((noted) => isAfter(at, noted)))
    .sort((a, b) => b.block - a.block || b.start - a.start)[0];
}

const first = (bearers: readonly Bearer[]): Noted | undefined =>
  bearers.map(({ earliest }) => earliest).sort((a, b) => a.block - b.block || a.start - b.start)[0];

const entitiesOf = (bearers: readonly Bearer[]): ReadonlySet<number | null> =>
  new Set(bearers.map(({ entity }) => entity));

const ADDRESS = /(?<!\p{L})(Mr|Mrs|Ms|Miss)\.? $/u;
const MAN = /husband|son|brother|father|uncle|nephew/;
const OTHER_KIN = 'kin';
const WOMAN = /wife|daughter|sister|mother|widow|niece|lady/i;

/** Of several bearers of a name, the one whom a form of address can mean; none where it may be more than one. */
function addressed(all: readonly Bearer[], address: string | undefined): readonly Bearer[] {
  const entities = entitiesOf(all);
  if (!address || entities.size < 2) return all;
  const called = (sex: RegExp): ReadonlySet<number | null> =>
    entitiesOf(all.filter(({ kin }) => sex.test(kin)));
  const [meant, others] = address === 'Mr' ? [called(MAN), called(WOMAN)] : [called(WOMAN), called(MAN)];
  const left = meant.size > 0 ? [...meant] : [...entities].filter((one) => !others.has(one));
  return left.length === 1 ? all.filter(({ entity }) => entity === left[0]) : [];
}

const isAfter = (a: Place, b: Place): boolean =>
  a.block > b.block || (a.block === b.block && a.start > b.start);

const sameTail = (chain: readonly number[], wanted: readonly (readonly ChainToken[])[]): boolean =>
  chain.length === wanted.length && chain.every((hash, i) => wanted[i]!.some((token) => token.hash === hash));
