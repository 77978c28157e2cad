import type { Figure } from '../../../core/record';
import { figureValue, type Words } from '../../words';

/** What stands where nothing is known. */
const NOTHING = '–';

/**
 * Figures of one kind in one string: "75–200 km", "100 km (S-1A), 400 km (S-1B)".
 *
 * @param said a variant that goes without saying
 */
export function figuresText(words: Words, figures: readonly Figure[], said?: string): string {
  if (figures.length === 0) return NOTHING;
  return words.list(
    figures.map((figure) =>
      figure.variant === undefined || figure.variant === said
        ? figureValue(words, figure)
        : words.message('figureWithVariant', figureValue(words, figure), figure.variant),
    ),
  );
}
