import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardModel, PersonLink, WordedCard } from '../../core/card';
import type { EntityNumber } from '../../core/mention';
import { Back } from '../card/back';
import cardCss from '../card/card.css';
import { CardBody } from '../card/card-body';
import { SourceList } from '../card/source-list';
import { wordedCard } from '../worded';
import type { Words } from '../words';
import css from './inline-card.css';

interface InlineCardProps {
  readonly words: Words;
  readonly model: CardModel;
  /** Gives the facts of somebody a fact links to, on the same day; `null` when they cannot be had. */
  readonly look: (entity: EntityNumber) => Promise<CardModel | null>;
}

/**
 * A card's body below its row. It lives in a shadow root with the card's own style sheet, so that it looks as it does in
 * pages, and neither sheet need know of the other.
 */
export function InlineCard(props: InlineCardProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current!;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    if (root.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cardCss + css);
      root.adoptedStyleSheets = [sheet];
    }
    render(<Inside {...props} />, root);
  });
  useEffect(() => {
    const { shadowRoot } = host.current!;
    return () => render(null, shadowRoot!);
  }, []);
  return <div class="inline-card" ref={host} />;
}

function Inside({ words, model, look }: InlineCardProps) {
  const own = useMemo(() => wordedCard(words, model), [words, model]);
  // Whom the reader turned to from this card, one on another; the last is shown.
  const [path, setPath] = useState<readonly WordedCard[]>([]);
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLElement>(null);
  const card = path.at(-1) ?? own;
  const turn = (to: readonly WordedCard[]): void => {
    setPath(to);
    setOpen(false);
    setAll(false);
    // What had the focus is gone with the card before.
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
  };
  const follow = async ({ entity }: PersonLink): Promise<void> => {
    const next = entity === undefined ? null : await look(entity);
    if (next) turn([...path, wordedCard(words, next)]);
  };
  const { sources } = card;
  return (
    <article class={`surface ${card.kind}`} ref={heading} tabIndex={-1} aria-label={card.name}>
      <div class="body">
        {path.length > 0 && (
          <>
            <Back
              words={words}
              to={(path.at(-2) ?? own).name}
              act={{ onClick: () => turn(path.slice(0, -1)) }}
            />
            <h4 dir="auto">{card.name}</h4>
          </>
        )}
        <CardBody
          card={card}
          words={words}
          sourced={open}
          all={all}
          open={(person) => ({ onClick: () => void follow(person) })}
          more={{ onClick: () => setAll(true) }}
        />
        {sources.length > 0 && (
          <div class="foot">
            <div class="tabs">
              <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
                {words.message('cardSources', sources.at(-1)!.number)}
              </button>
            </div>
            {open && (
              <div class="panel">
                <SourceList sources={sources} />
              </div>
            )}
          </div>
        )}
      </div>
    </article>
  );
}
