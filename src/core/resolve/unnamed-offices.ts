import type { Mention } from '../mention';
import type { HeldOffice } from './office-phrases';
import { mentionAt, seen } from './said';
import { NamedBeside, standsAlone } from './stands-for-holder';
import type { StoryView } from './view';

/**
 * Finds offices named without their holder ("Iran's defense minister", "the Israeli prime minister", "commander of the
 * Iranian Ground Forces") and gives the holder on the story's date. Silent without a date, when the office is vacant,
 * shared or generic, and when the holder's name stands beside it.
 *
 * @param offices those named in each block
 * @param named the officials found by name, so that a name in apposition silences its title
 */
export function findUnnamedOffices(
  story: StoryView,
  offices: readonly (readonly HeldOffice[])[],
  named: readonly Mention[],
): Mention[] {
  const gone = new Set(
    story.blocks.flatMap(({ text, index }) =>
      offices[index]!.flatMap(({ start, office }) =>
        KILLED.test(text.slice(Math.max(0, start - 24), start)) ? [office] : [],
      ),
    ),
  );
  const beside = new NamedBeside(story, named);
  return story.blocks.flatMap((block) =>
    offices[block.index]!.filter(({ office }) => !gone.has(office))
      .filter((phrase) => !block.titleCaseAt(phrase.end) && standsAlone(block, phrase, beside))
      .map((phrase) => ({
        ...mentionAt(story, block, phrase, phrase.holder, [
          seen('by-office', 4, block, phrase),
          { code: 'in-office', weight: 2, value: story.table.officeId(phrase.office) },
        ]),
        office: phrase.office,
        byOffice: true,
      })),
  );
}

/** "The assassination of Haiti's president", "a coup that ousted the president of Mali": whoever that was holds the office no more, all through the story. */
const KILLED =
  /\b(?:assassination|murder|killing|death|overthrow|ouster|assassinated|killed|ousted|ousting|toppled|toppling|deposed|overthrew|overthrown) (?:of )?(?:the )?$/i;
