import { openSections, viewOf } from '../bytes';
import type { Fold } from '../fold';
import { type FormIndex, Forms } from './form-index';
import { MAGIC, PARAMETER, SECTION, SECTION_COUNT, VERSION } from './layout';
import { type SpellingIndex, Spellings } from './spellings';

/** An opened lexicon: views into one buffer. */
export interface Lexicon {
  readonly buildId: number;
  readonly fold: Fold;
  readonly firsts: Uint8Array;
  readonly begins: Uint8Array;
  readonly rootBuckets: Uint32Array;
  readonly prefixBuckets: Uint32Array;
  readonly entries: Uint32Array;
  readonly ends: Uint32Array;
  readonly rules: Uint16Array;
  readonly several: Uint32Array;
  readonly seed: number;
  readonly rootShift: number;
  readonly prefixShift: number;
  readonly beginsShift: number;
  /** Surface forms it was built from. */
  readonly forms: number;
  readonly spellings: SpellingIndex;
  readonly otherScripts: FormIndex;
}

/**
 * Opens a lexicon without parsing it.
 *
 * @throws DamagedFileError when it is not a lexicon of this version, cut short or changed
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  const packed = openSections(buffer, 'the lexicon', MAGIC, VERSION, SECTION_COUNT);
  const parameters = viewOf(packed, SECTION.parameters, Uint32Array);
  return {
    buildId: packed.buildId,
    fold: {
      values: viewOf(packed, SECTION.fold, Uint16Array),
      lower: viewOf(packed, SECTION.lower, Uint8Array),
      expanding: viewOf(packed, SECTION.expanding, Uint16Array),
      expansionStarts: viewOf(packed, SECTION.expansionStarts, Uint16Array),
      expansions: viewOf(packed, SECTION.expansions, Uint16Array),
    },
    firsts: viewOf(packed, SECTION.firsts, Uint8Array),
    begins: viewOf(packed, SECTION.begins, Uint8Array),
    rootBuckets: viewOf(packed, SECTION.rootBuckets, Uint32Array),
    prefixBuckets: viewOf(packed, SECTION.prefixBuckets, Uint32Array),
    entries: viewOf(packed, SECTION.entries, Uint32Array),
    ends: viewOf(packed, SECTION.ends, Uint32Array),
    rules: viewOf(packed, SECTION.rules, Uint16Array),
    several: viewOf(packed, SECTION.several, Uint32Array),
    seed: parameters[PARAMETER.seed]!,
    rootShift: parameters[PARAMETER.rootShift]!,
    prefixShift: parameters[PARAMETER.prefixShift]!,
    beginsShift: parameters[PARAMETER.beginsShift]!,
    forms: parameters[PARAMETER.forms]!,
    spellings: new Spellings(
      viewOf(packed, SECTION.spellingKeys, Uint32Array),
      viewOf(packed, SECTION.spellingEntities, Uint32Array),
      viewOf(packed, SECTION.spellingStarts, Uint32Array),
      viewOf(packed, SECTION.spellings, Uint8Array),
    ),
    otherScripts: new Forms(
      viewOf(packed, SECTION.formKeys, Uint32Array),
      viewOf(packed, SECTION.formChecks, Uint8Array),
      viewOf(packed, SECTION.formRows, Uint32Array),
      viewOf(packed, SECTION.formBegins, Uint32Array),
    ),
  };
}
