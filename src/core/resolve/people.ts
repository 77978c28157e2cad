import type { Mention } from '../mention';
import { readDoubtful } from './doubtful';
import { readFull } from './full-names';
import { Introductions } from './introductions';
import { readChains } from './later-mentions';
import type { HeldOffice } from './office-phrases';
import { readSpelled } from './other-spellings';
import type { Reader, Reading } from './readings';
import { mentionAt } from './said';
import { readTitled } from './short-names';
import { SpelledNames } from './spelled-names';
import { officeIndexOn } from './standing';
import type { Steps } from './steps';
import { Taken } from './taken';
import type { StoryView } from './view';

/**
 * Finds the officials a story names. Two passes, as one reads: first the people named in full (or by title and
 * surname), then the short names that go on with them. "One sense per discourse" (Gale, Church & Yarowsky 1992) holds
 * for names too: a surname keeps its bearer until somebody else of that name is introduced.
 *
 * @param offices those named in each block, which tell whom a misspelt name means
 */
export function* findPeople(story: StoryView, offices: readonly (readonly HeldOffice[])[]): Steps<Mention[]> {
  const reader: Reader = {
    story,
    readings: [],
    taken: new Taken(story.blocks),
    introductions: new Introductions(),
    doubtful: [],
  };
  for (const block of story.blocks) {
    for (const item of block.items) {
      readFull(reader, block, item);
      yield;
    }
  }
  const spelled = new SpelledNames(story);
  for (const block of story.blocks) {
    for (const name of spelled.in(block, offices[block.index]!)) {
      if (name) readSpelled(reader, block, name);
      yield;
    }
  }
  for (const block of story.blocks) {
    for (const item of block.items) {
      readTitled(reader, block, item);
      yield;
    }
  }
  yield* readDoubtful(reader);
  yield* readChains(reader);
  return reader.readings.map((reading) => mentionOf(story, reading));
}

function mentionOf(story: StoryView, { block, start, end, judgement }: Reading): Mention {
  const office = officeIndexOn(story.table, judgement.entity, story.day);
  const mention = mentionAt(story, block, { start, end }, judgement.entity, judgement.evidence);
  return office >= 0 ? { ...mention, office } : mention;
}
