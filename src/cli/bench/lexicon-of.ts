import { buildLexicon } from '../../core/lexicon';

/** The lexicon of made-up names, each with the case rule of a person's. */
export const lexiconOf = (aliases: readonly string[]): ArrayBuffer =>
  buildLexicon(
    aliases.map((text, row) => ({ text, row, casePolicy: 1 as const })),
    1,
  );
