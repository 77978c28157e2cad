import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardModel, PersonLink } from '../../core/card';
import { sentenceOf } from '../words';
import { OneCard } from './one-card';
import type { CardProps } from './props';

/** The card: one entity's, the choice among several, or that nothing is known. */
export function Card(props: CardProps) {
  const { models, mode, theme, focus, words } = props;
  const headingId = useId();
  const surface = useRef<HTMLElement>(null);
  // Whom the reader turned to from the first card, one on another; the last is shown.
  const [path, setPath] = useState<readonly CardModel[]>([]);
  const model = path.at(-1) ?? (models.length === 1 ? models[0] : undefined);

  useEffect(() => {
    if (focus) surface.current?.focus({ preventScroll: true });
  }, [focus]);

  const open = async ({ entity }: PersonLink): Promise<void> => {
    const next = entity === undefined ? null : await props.look(entity);
    if (next) setPath([...path, next]);
  };
  return (
    <section
      ref={surface}
      class={`surface ${model?.kind ?? 'official'} ${theme} ${mode === 'sheet' ? 'sheet' : ''}`}
      role="dialog"
      aria-labelledby={headingId}
      tabIndex={-1}
      lang={words.lang}
      dir={/^(?:ar|fa|he|ur)\b/.test(words.lang) ? 'rtl' : 'ltr'}
    >
      {model ? (
        <OneCard
          {...props}
          model={model}
          evidence={path.length > 0 ? [] : props.evidence}
          headingId={headingId}
          onOpen={(person) => void open(person)}
          onBack={path.length > 0 ? () => setPath(path.slice(0, -1)) : null}
        />
      ) : (
        <Choice {...props} headingId={headingId} onChoose={(chosen) => setPath([chosen])} />
      )}
    </section>
  );
}

interface ChoiceProps extends CardProps {
  readonly headingId: string;
  readonly onChoose: (model: CardModel) => void;
}

function Choice({ models, words, headingId, onChoose }: ChoiceProps) {
  return (
    <div class="body">
      <h2 id={headingId}>{words.message(models.length > 0 ? 'cardCandidates' : 'cardNothing')}</h2>
      <ul class="candidates">
        {models.map((model) => (
          <li key={model.entity}>
            <button type="button" onClick={() => onChoose(model)}>
              <strong>{model.name}</strong>
              <br />
              <span class="quiet">{sentenceOf(words, model)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
