import type { Cited } from '../../core/record';
import type { Words } from '../words';
import type { Numbered } from './sources';

interface ReferenceProps {
  readonly words: Words;
  readonly cited: Cited | undefined;
  /** `null` while the reader has not asked for sources. */
  readonly citations: Numbered | null;
}

/** The number of a fact's source, and as of when it says so. */
export function Reference({ words, cited, citations }: ReferenceProps) {
  const source = cited && citations?.get(cited.source);
  if (!source) return null;
  const asOf = words.message('referenceAsOf', words.date(cited.asOf, 'month'));
  return (
    <span class="reference">
      <span class="unseen">{words.message('referenceTo')} </span>
      {words.number(source.number)}
      <span class="as-of"> {asOf}</span>{' '}
    </span>
  );
}
