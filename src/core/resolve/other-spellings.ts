import { besideAfter, besideBefore, isNamedThing } from './beside';
import { contextOf } from './context';
import { type Judgement, judgePerson } from './judge-person';
import type { NameForm } from './name-form';
import { choose, introduce, isFittingTitle, isRead, noteReading, type Reader } from './readings';
import type { SpelledFit, SpelledName } from './spelled-names';
import type { BlockView, StoryView } from './view';
import { THRESHOLD, WEIGHT } from './weights';

/** In shorter words one letter makes another name: Karl and Carl. */
const SHORT_WORD = 5;
/** Nobody else's name is one letter away from a longer one that one official bears. */
const LONG_WORD = 8;

/** A full name in another romanisation: it counts where a title, an office or the country agrees. */
export function readSpelled(reader: Reader, block: BlockView, name: SpelledName): void {
  const { story } = reader;
  const { start, end, fits } = name;
  if (isRead(reader, block, name)) return;
  const owners = fits.map(({ entity }) => entity);
  const before = besideBefore(story, block, start, owners);
  const after = besideAfter(block, end);
  if (before.state !== 'clear' || after.state !== 'clear' || isNamedThing(block, start, end)) return;
  const context = contextOf(block, start, end);
  const formOf = ({ entity, exact, slip }: SpelledFit): NameForm => {
    if (exact) return 'spelledExactly';
    const rare = slip >= LONG_WORD && story.table.bearers(entity).surname === 1;
    const titled = slip >= SHORT_WORD && context.titles.length > 0;
    return rare || titled ? 'misspelt' : 'transliteration';
  };
  const candidates = fits
    .map((fit) => ({ fit, judgement: judgePerson(story, block, context, formOf(fit), fit.entity) }))
    .filter(({ fit, judgement }) => (isOtherName(story, fit) ? isTitled : agrees)(judgement))
    .map(({ judgement }) => judgement);
  const best = choose(candidates, THRESHOLD);
  if (!best) return;
  noteReading(reader, block, name, best);
  const { surname } = fits.find(({ entity }) => entity === best.entity)!;
  const chains = [...story.table.chains(best.entity), [surname]];
  introduce(reader, block, { start, end, rows: [] }, best.entity, chains);
}

/** A title, an office or a country that fits; for a name only one bears, spelled as it is or nearly, its rarity is enough. */
const agrees = ({ evidence }: Judgement): boolean =>
  evidence.some(
    ({ code, weight }) =>
      weight > 0 &&
      (code === 'title' ||
        code === 'office' ||
        code === 'country' ||
        (code === 'rarity' && evidence[0]!.weight >= WEIGHT.misspelt)),
  );

const isTitled = ({ evidence }: Judgement): boolean => evidence.some(isFittingTitle);

/**
 * Countries whose people spell their names in one way, in Latin letters or, in China, in the one romanisation: there
 * Smyth is not Smith and Klein not Klain, and only a title in common makes the one a slip for the other.
 */
const ONE_SPELLING = new Set(
  (
    'AL AR AT AU BE BO BR CA CH CL CN CO CR CU CZ DE DK DO EC EE ES FI FR GB GT HN HR HT HU IE IS IT JM LT LU LV MT MX ' +
    'NI NL NO NZ PA PE PH PL PT PY RO SE SI SK SV TT US UY VE ZA'
  ).split(' '),
);

/** Whether a name that is spelled otherwise is rather another person's; a long rare one with a slip in it is not. */
const isOtherName = ({ table }: StoryView, { entity, exact, slip }: SpelledFit): boolean =>
  !exact &&
  ONE_SPELLING.has(table.country(entity) < 0 ? '' : table.countryCode(table.country(entity))) &&
  !(slip >= LONG_WORD && table.bearers(entity).surname === 1);
