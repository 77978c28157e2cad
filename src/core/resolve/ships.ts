import type { Mention } from '../mention';
import { byBlock, sharing } from './in-order';
import { Taken } from './taken';
import type { BlockView, StoryView } from './view';

/** "DDG 91", "CVN-78": a hull number, which names one class of ships and no other. */
const HULL = /^\p{Lu}{1,5}[-‑ \u00a0]?\d{1,4}$/u;

/** "USS Jack H. Lucas (" before a hull number, "USNS Pecos (T-" before one of the sealift command. */
const NAME_BEFORE_HULL =
  /\b(?:USS|USNS|USCGC)[ \u00a0]\p{Lu}[\p{L}\p{M}.,'’-]*(?:[ \u00a0](?:(?:of|the|and)[ \u00a0])?\p{Lu}[\p{L}\p{M}.,'’-]*){0,4}(?=[ \u00a0]\((?:T-)?$)/u;

/** Longer than any ship's name. */
const LONGEST_NAME = 60;

/**
 * Marks the ship that a hull number stands behind: "USS Hyman G. Rickover (SSN 795)". The number decides its class even
 * where the name is known: a navy gives the names of old ships to new ones (USS Enterprise, CVN 65 and CVN 80).
 */
export function withShipsByHull({ blocks }: StoryView, weapons: readonly Mention[]): Mention[] {
  const named = weapons.flatMap((mention) => {
    const place = nameBefore(blocks[mention.block]!, mention);
    return place ? [{ ...mention, ...place }] : [];
  });
  if (named.length === 0) return [...weapons];
  // They never overlap: each ends at a bracket, and has none inside.
  const ships = byBlock(named);
  const replaced = (one: Mention): boolean =>
    sharing(ships.get(one.block) ?? [], one.start, one.end).some(
      (ship) => ship.entity !== one.entity || one.variant === undefined,
    );
  const kept = weapons.filter((one) => !replaced(one));
  const taken = new Taken(blocks, kept);
  return [...kept, ...named.filter((ship) => !taken.has(ship))];
}

function nameBefore({ text }: BlockView, { start, end }: Mention): { start: number; end: number } | null {
  if (!HULL.test(text.slice(start, end))) return null;
  const from = Math.max(0, start - LONGEST_NAME);
  const match = NAME_BEFORE_HULL.exec(text.slice(from, start));
  return match && { start: from + match.index, end: from + match.index + match[0].length };
}

const TELLS_PERSON: ReadonlySet<string> = new Set(['title', 'rank', 'office']);

/**
 * A story of the carrier Ronald Reagan is not one of the president: where a ship bears an official's name, that name
 * means the official only with a title, a rank or an office beside it.
 */
export function withoutNamesakesOfShips({ blocks }: StoryView, mentions: readonly Mention[]): Mention[] {
  const weapons = new Taken(
    blocks,
    mentions.filter(({ kind }) => kind === 'weapon'),
  );
  const partOfWeapon = (one: Mention): boolean => one.kind === 'official' && weapons.has(one);
  const namesakes = new Set(mentions.filter(partOfWeapon).map(({ entity }) => entity));
  return mentions.filter(
    (one) =>
      !namesakes.has(one.entity) ||
      (!partOfWeapon(one) && one.evidence.some(({ code, weight }) => weight > 0 && TELLS_PERSON.has(code))),
  );
}
