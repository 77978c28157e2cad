import type { Lexicon, Spot } from '../lexicon';
import type { Mention, Story } from '../mention';
import type { Table } from '../table';
import { heldOffices } from './office-phrases';
import { findOutlets } from './outlets';
import { findPeople } from './people';
import { withoutNamesakesOfShips, withShipsByHull } from './ships';
import { withSlashLists } from './slash-lists';
import type { Steps } from './steps';
import { Taken } from './taken';
import { findTitleChains } from './title-chains';
import { findUnnamedOffices } from './unnamed-offices';
import { viewStory } from './view';
import { findWeapons } from './weapons';
import { textBefore } from './words';

/**
 * Decides, a little at a time, which spots of a story mean which entity, or none. Mentions come in story order and never overlap: where two
 * readings do, the surer one stays.
 *
 * @param spots the spotter's, for each block of the story
 */
export function* resolve(
  story: Story,
  spots: readonly (readonly Spot[])[],
  lexicon: Lexicon,
  table: Table,
): Steps<Mention[]> {
  const view = viewStory(story, spots, lexicon, table);
  yield;
  const offices = yield* heldOffices(view);
  const people = yield* findPeople(view, offices);
  const all = [
    ...people,
    ...(yield* findUnnamedOffices(view, offices, people)),
    ...(yield* findTitleChains(view, people)),
    ...withShipsByHull(view, withSlashLists(view, lexicon, yield* findWeapons(view))),
    ...(yield* findOutlets(view)),
  ];
  yield;
  return withoutOverlaps(
    story,
    withoutNamesakesOfShips(view, all).filter(
      ({ block, start }) => !isInAddress(story.blocks[block]!.text, start),
    ),
  );
}

/** Whether a place is inside a web address: a name in one is part of its path. */
function isInAddress(text: string, at: number): boolean {
  const run = /\S*$/.exec(textBefore(text, at, 200))![0];
  return /[.:]/.test(run) && ADDRESS.test(run);
}

const ADDRESS = /^[("'“]*(?:https?:|www\.)|\.\p{L}{2,}\/\S*$/iu;

function withoutOverlaps({ blocks }: Story, mentions: readonly Mention[]): Mention[] {
  const taken = new Taken(blocks);
  const bySurety = [...mentions].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start),
  );
  const kept = bySurety.filter((one) => {
    const isFree = !taken.has(one);
    if (isFree) taken.take(one);
    return isFree;
  });
  return kept.sort((a, b) => a.block - b.block || a.start - b.start);
}
