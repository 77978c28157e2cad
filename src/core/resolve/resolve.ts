import type { Lexicon, Spot } from '../lexicon';
import type { Mention, Story } from '../mention';
import type { Table } from '../table';
import { heldOffices } from './office-phrases';
import { findOutlets } from './outlets';
import { findPeople } from './people';
import { withoutNamesakesOfShips, withShipsByHull } from './ships';
import { withSlashLists } from './slash-lists';
import { findTitleChains } from './title-chains';
import { findUnnamedOffices } from './unnamed-offices';
import { viewStory } from './view';
import { findWeapons } from './weapons';

/**
 * Decides which spots of a story mean which entity, or none. Mentions come in story order and never overlap: where two
 * readings do, the surer one stays.
 *
 * @param spots the spotter's, for each block of the story
 */
export function resolve(
  story: Story,
  spots: readonly (readonly Spot[])[],
  lexicon: Lexicon,
  table: Table,
): Mention[] {
  const view = viewStory(story, spots, lexicon, table);
  const offices = view.blocks.map((block) => heldOffices(view, block));
  const people = findPeople(view, offices);
  const all = [
    ...people,
    ...findUnnamedOffices(view, offices, people),
    ...findTitleChains(view, people),
    ...withShipsByHull(view, withSlashLists(view, lexicon, findWeapons(view))),
    ...findOutlets(view),
  ];
  return withoutOverlaps(
    withoutNamesakesOfShips(all).filter(({ block, start }) => !isInAddress(story.blocks[block]!.text, start)),
  );
}

/** Whether a place is inside a web address: a name in one is part of its path. */
function isInAddress(text: string, at: number): boolean {
  const run = /\S*$/.exec(text.slice(Math.max(0, at - 200), at))![0];
  return /^[("'“]*(?:https?:|www\.)|\.\p{L}{2,}\/\S*$/iu.test(run);
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const bySurety = [...mentions].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start),
  );
  for (const one of bySurety) {
    const clash = kept.some(
      (other) => other.block === one.block && other.start < one.end && one.start < other.end,
    );
    if (!clash) kept.push(one);
  }
  return kept.sort((a, b) => a.block - b.block || a.start - b.start);
}
