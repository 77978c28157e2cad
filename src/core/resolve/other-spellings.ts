import type { Evidence } from '../mention';
import { besideAfter, besideBefore, isNamedThing } from './beside';
import { contextOf } from './context';
import { judgePerson } from './judge-person';
import type { NameForm } from './name-form';
import { choose, introduce, isRead, type Reader } from './readings';
import type { SpelledFit, SpelledName } from './spelled-names';
import type { BlockView } from './view';
import { THRESHOLD, WEIGHT } from './weights';

/** In shorter words one letter makes another name: Karl and Carl. */
const SHORT_WORD = 5;
/** Nobody else's name is one letter away from a longer one that one official bears. */
const LONG_WORD = 8;

/** A full name in another romanisation: it counts where a title, an office or the country agrees. */
export function readSpelled(reader: Reader, block: BlockView, name: SpelledName): void {
  const { story, readings } = reader;
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
    .map((fit) => judgePerson(story, block, context, formOf(fit), fit.entity))
    .filter(({ evidence }) => evidence.some(agrees));
  const best = choose(candidates, THRESHOLD);
  if (!best) return;
  readings.push({ block, start, end, judgement: best });
  const { surname } = fits.find(({ entity }) => entity === best.entity)!;
  const chains = [...story.table.chains(best.entity), [surname]];
  introduce(reader, block, { start, end, rows: [] }, best.entity, best.entity, chains);
}

/** A title, an office or a country that fits; for a name only one bears, spelled as it is or nearly, its rarity is enough. */
const agrees = ({ code, weight }: Evidence, _: number, all: readonly Evidence[]): boolean =>
  weight > 0 &&
  (code === 'title' ||
    code === 'office' ||
    code === 'country' ||
    (code === 'rarity' && all[0]!.weight >= WEIGHT.misspelt));
