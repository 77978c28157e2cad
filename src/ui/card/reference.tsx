import type { SourceMark, WordedCard } from '../../core/card';
import type { Voice } from '../words';

/** What the numbers behind facts lead to. */
export interface References {
  readonly sources: WordedCard['sources'];
  readonly words: Voice;
  /** The reader has asked: they are noise until then. */
  readonly shown: boolean;
}

interface ReferenceProps {
  readonly mark: SourceMark | undefined;
  readonly references: References;
}

/** The number of a fact's source, which leads to it, and as of when it says so. */
export function Reference({ mark, references }: ReferenceProps) {
  const source = mark && references.sources[mark.index];
  if (!source) return null;
  const { number, title, url } = source;
  const text = (
    <>
      <span class="unseen">{references.words.message('referenceTo')} </span>
      {number}
      <span class="as-of"> {mark.asOf}</span>
    </>
  );
  return url ? (
    <a class="reference" hidden={!references.shown} href={url} title={title} target="_blank" rel="noreferrer">
      {text}
    </a>
  ) : (
    <span class="reference" hidden={!references.shown} title={title}>
      {text}
    </span>
  );
}
