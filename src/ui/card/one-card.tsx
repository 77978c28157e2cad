import type { CardModel, PersonLink } from '../../core/card';
import { factsOf, headlineOf, latestLine, originLine, type Words } from '../words';
import { Facts } from './facts';
import { Footer } from './footer';
import { Links } from './links';
import type { CardProps } from './props';
import { Ruler } from './ruler';
import { Timeline } from './timeline';

interface OneCardProps extends CardProps {
  readonly model: CardModel;
  readonly headingId: string;
  readonly onBack: (() => void) | null;
  readonly onOpen: (person: PersonLink) => void;
}

/** More spellings than this do not help to recognise a name. */
const SPELLINGS = 6;

/** One entity's card: one sentence first, then facts, then sources. */
export function OneCard(props: OneCardProps) {
  const { model, words, headingId, onBack, onClose, onOpen } = props;
  const { strong, rest, badge } = headlineOf(words, model);
  return (
    <>
      <div class="body">
        <header>
          <h2 id={headingId}>{model.name}</h2>
          <span class="place">{placeOf(words, model)}</span>
          <button type="button" class="close" aria-label={words.message('cardClose')} onClick={onClose}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M1 1l10 10M11 1L1 11" />
            </svg>
          </button>
        </header>
        {model.native.length > 0 && (
          <p class="native">
            {model.native.slice(0, 2).map(({ text, lang }, i) => (
              <bdi key={text} lang={lang}>
                {i > 0 && ' · '}
                {text}
              </bdi>
            ))}
          </p>
        )}
        <p class="lead">
          <strong>{strong}</strong>
          {rest && `, ${rest}`} {badge && <span class="badge">{badge}</span>}
        </p>
        {model.onFrom === 'today' && <p class="quiet">{words.message('noDate')}</p>}
        {model.kind === 'official' && <Latest line={latestLine(words, model)} />}
        {model.kind === 'official' && <Timeline card={model} words={words} />}
        {model.kind === 'weapon' && <Ruler card={model} words={words} />}
        <Facts key={model.id} facts={factsOf(words, model)} onOpen={onOpen} />
        {model.alsoWritten.length > 0 && (
          <p class="quiet">
            {words.message('factAlso')}: {model.alsoWritten.slice(0, SPELLINGS).join(', ')}
          </p>
        )}
        <Links model={model} words={words} />
        {onBack && (
          <button type="button" class="plain" onClick={onBack}>
            {words.message('cardBack')}
          </button>
        )}
      </div>
      <Footer {...props} key={`footer ${model.id}`} />
    </>
  );
}

const Latest = ({ line }: { readonly line: string | null }) => (line ? <p class="quiet">{line}</p> : null);

function placeOf(words: Words, model: CardModel): string {
  if (model.kind === 'weapon') return originLine(words, model);
  return model.country
    ? words.country(model.country)
    : words.message(model.kind === 'source' ? 'kindSource' : 'kindOfficial');
}
