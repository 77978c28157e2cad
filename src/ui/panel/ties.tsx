import type { SourceCard } from '../../core/card';
import type { Affiliation, Cited } from '../../core/record';
import { Said } from '../said';
import { sentenceOf, type Words } from '../words';
import { affiliationMeaning } from '../words/affiliations';
import { ownerFact } from '../words/source';

interface TiesProps {
  readonly words: Words;
  readonly sources: readonly SourceCard[];
  /** The page's own publisher, which the story may not name. */
  readonly publisher: SourceCard | null;
}

/** Who stands behind each source: its owner, and its ties to a state as classified by others, by whom and when. */
export function Ties({ words, sources, publisher }: TiesProps) {
  const others = sources.filter(({ entity }) => entity !== publisher?.entity);
  return (
    <ul class="ties">
      {[...(publisher ? [publisher] : []), ...others].map((card) => (
        <li key={card.entity}>
          <h3>
            <bdi>{card.name}</bdi>
            {card === publisher && <span class="tag">{words.message('panelPublisher')}</span>}
          </h3>
          <p class="quiet">
            <Said text={sentenceOf(words, card)} />
          </p>
          <dl>
            <Owner words={words} card={card} />
            <div>
              <dt>{words.message('factAffiliation')}</dt>
              {card.affiliations.length === 0 && <dd class="quiet">{words.message('panelNoTies')}</dd>}
              {card.affiliations.map((one) => (
                <dd key={`${one.by} ${one.label}`}>
                  <Classified words={words} card={card} affiliation={one} />
                </dd>
              ))}
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Owner({ words, card }: { readonly words: Words; readonly card: SourceCard }) {
  const fact = ownerFact(words, card);
  return (
    fact && (
      <div>
        <dt>{fact.label}</dt>
        <dd>
          <Said text={fact.value} />
          <By words={words} card={card} cited={fact.cited!} />
        </dd>
      </div>
    )
  );
}

interface ClassifiedProps {
  readonly words: Words;
  readonly card: SourceCard;
  readonly affiliation: Affiliation;
}

const Classified = ({ words, card, affiliation }: ClassifiedProps) => {
  const { meaning, by, label, asOf } = affiliation;
  const said = words.message('affiliationBy', by, words.english(label), words.date(asOf, 'month'));
  const { url } = card.citations[affiliation.source] ?? {};
  return (
    <>
      <strong>
        <Said text={affiliationMeaning(words, meaning)} />
      </strong>{' '}
      <Linked url={url} text={said} />
    </>
  );
};

/** Where a plain fact was read, and as of when. */
const By = ({ words, card, cited }: Pick<ClassifiedProps, 'words' | 'card'> & { readonly cited: Cited }) => {
  const citation = card.citations[cited.source];
  if (!citation) return null;
  return (
    <>
      {' '}
      <Linked
        url={citation.url}
        text={words.message('referenceAsOf', words.date(cited.asOf, 'month'))}
        title={words.list([
          words.english(citation.title),
          ...(citation.publisher ? [citation.publisher] : []),
        ])}
      />
    </>
  );
};

interface LinkedProps {
  readonly url: string | undefined;
  readonly text: string;
  readonly title?: string;
}

const Linked = ({ url, text, title }: LinkedProps) =>
  url ? (
    <a class="by" href={url} title={title} target="_blank" rel="noreferrer">
      <Said text={text} />
    </a>
  ) : (
    <span class="by" title={title}>
      <Said text={text} />
    </span>
  );
