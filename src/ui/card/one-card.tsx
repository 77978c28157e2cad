import { useState } from 'preact/hooks';
import type { CardModel, PersonLink } from '../../core/card';
import { Said } from '../said';
import { factsOf, headlineOf, latestLine, originLine, variantLine, type Words } from '../words';
import { Facts } from './facts';
import { Footer, type Panel } from './footer';
import { Links } from './links';
import { nativeNames } from './native-names';
import type { CardProps } from './props';
import { Reference } from './reference';
import { Ruler } from './ruler';
import { leadSource, numbered } from './sources';
import { Timeline } from './timeline';

interface OneCardProps extends CardProps {
  readonly model: CardModel;
  readonly headingId: string;
  /** To the card that the reader came from. */
  readonly back: { readonly to: string; readonly go: () => void } | null;
  readonly onOpen: (person: PersonLink) => void;
}

/** More spellings than this do not help to recognise a name. */
const SPELLINGS = 4;

/** One entity's card: one sentence first, then facts, then sources. */
export function OneCard(props: OneCardProps) {
  const { model, words, headingId, back, onClose, onOpen, step } = props;
  const [panel, setPanel] = useState<Panel | null>(null);
  const { strong, rest, badge } = headlineOf(words, model);
  const facts = factsOf(words, model);
  const citations = numbered(model, facts);
  // The numbers are noise to a reader who has not asked where things were read.
  const references = panel === 'sources' ? citations : null;
  return (
    <>
      <div class="body">
        {back && (
          <button type="button" class="back" onClick={back.go}>
            <svg viewBox="0 0 8 12" aria-hidden="true">
              <path d="M6.5 1l-5 5 5 5" />
            </svg>
            <Said text={words.message('cardBackTo', back.to)} />
          </button>
        )}
        <header>
          <h2 id={headingId} tabIndex={-1} dir="auto">
            {model.name}
          </h2>
          <span class="place">{placeOf(words, model)}</span>
          <button type="button" class="close" aria-label={words.message('cardClose')} onClick={onClose}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M1 1l10 10M11 1L1 11" />
            </svg>
          </button>
        </header>
        {nativeNames(model).length > 0 && (
          <p class="native">
            {nativeNames(model).map(({ text, lang }) => (
              <bdi key={text} lang={lang} dir="auto">
                {text}
              </bdi>
            ))}
          </p>
        )}
        <div id={`${headingId}-lead`}>
          <p class="lead">
            <strong>
              <Said text={strong} />
            </strong>
            {rest && <Said text={words.message('leadRest', rest)} />}{' '}
            <Reference cited={leadSource(model)} citations={references} words={words} />
            {badge && <span class="badge">{badge}</span>}
          </p>
          {step && (
            <span class="unseen">
              {words.message('cardStep', words.number(step.at), words.number(step.of))}
            </span>
          )}
        </div>
        {model.kind === 'weapon' && <Line text={variantLine(words, model)} />}
        {model.onFrom === 'today' && <Line text={words.message('noDate')} />}
        {model.kind === 'official' && <Line text={latestLine(words, model)} />}
        {model.kind === 'official' && <Timeline card={model} words={words} />}
        {model.kind === 'weapon' && <Ruler card={model} words={words} />}
        <Facts facts={facts} words={words} references={references} onOpen={onOpen} />
        {model.alsoWritten.length > 0 && (
          <p class="quiet">
            <Said
              text={words.message(
                'alsoWritten',
                words.english(model.alsoWritten.slice(0, SPELLINGS).join(', ')),
              )}
            />
          </p>
        )}
        <Links model={model} words={words} />
      </div>
      <Footer {...props} open={panel} onOpen={setPanel} citations={citations} />
    </>
  );
}

const Line = ({ text }: { readonly text: string | null }) =>
  text ? (
    <p class="quiet">
      <Said text={text} />
    </p>
  ) : null;

function placeOf(words: Words, model: CardModel): string {
  if (model.kind === 'weapon') return originLine(words, model);
  return model.country
    ? words.country(model.country)
    : words.message(model.kind === 'source' ? 'kindSource' : 'kindOfficial');
}
