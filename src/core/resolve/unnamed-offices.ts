import type { Evidence, Mention } from '../mention';
import type { HeldOffice } from './office-phrases';
import { mentionAt, seen } from './said';
import { namedBeside, standsAlone } from './stands-for-holder';
import type { Steps } from './steps';
import type { StoryView } from './view';
import { textBefore } from './words';

/**
 * Finds offices named without their holder ("Iran's defense minister", "the Israeli prime minister", "commander of the
 * Iranian Ground Forces") and gives the holder on the story's date. Silent without a date, when the office is vacant,
 * shared or generic, and when the holder's name stands beside it.
 *
 * @param offices those named in each block
 * @param named the officials found by name, so that a name in apposition silences its title
 */
export function* findUnnamedOffices(
  story: StoryView,
  offices: readonly (readonly HeldOffice[])[],
  named: readonly Mention[],
): Steps<Mention[]> {
  const gone = new Set(
    story.blocks.flatMap(({ text, index }) =>
      offices[index]!.flatMap(({ start, office }) =>
        KILLED.test(textBefore(text, start, 24)) ? [office] : [],
      ),
    ),
  );
  const beside = namedBeside(story, named);
  const found: Mention[] = [];
  for (const block of story.blocks) {
    for (const phrase of offices[block.index]!) {
      yield;
      const { holder, office } = phrase;
      if (gone.has(office) || block.titleCaseAt(phrase.end) || !standsAlone(block, phrase, beside)) continue;
      const evidence: readonly Evidence[] = [
        seen('by-office', 4, block, phrase),
        { code: 'in-office', weight: 2, value: story.table.officeId(office) },
      ];
      found.push({ ...mentionAt(story, block, phrase, holder, evidence), office, byOffice: true });
    }
  }
  return found;
}

/** "The assassination of Haiti's president", "a coup that ousted the president of Mali": whoever that was holds the office no more, all through the story. */
const KILLED =
  /\b(?:assassination|murder|killing|death|overthrow|ouster|assassinated|killed|ousted|ousting|toppled|toppling|deposed|overthrew|overthrown) (?:of )?(?:the )?$/i;
