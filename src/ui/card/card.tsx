import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonLink, WordedCard } from '../../core/card';
import { Choice } from './choice';
import { Hidden } from './hidden';
import { OneCard } from './one-card';
import type { CardProps, Hide, Unsaved } from './props';

/** The card: one entity's, the choice among several, or that nothing is known. */
export function Card(props: CardProps) {
  const { cards, mode, theme, focus, words, step } = props;
  const headingId = useId();
  const surface = useRef<HTMLElement>(null);
  // Whom the reader turned to from the first card, one on another; the last is shown.
  const [path, setPath] = useState<readonly WordedCard[]>([]);
  const [hidden, setHidden] = useState<Hide | null>(null);
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const shown = [...(cards.length === 1 ? cards : []), ...path];
  const card = shown.at(-1);

  useLayoutEffect(() => {
    if (focus) surface.current?.focus({ preventScroll: true });
  }, [focus, step]);
  const turned = useRef(false);
  useLayoutEffect(() => {
    // What had the focus is gone with the card before; a screen reader goes on at the new heading.
    if (turned.current) surface.current?.querySelector('h2')?.focus({ preventScroll: true });
    turned.current = true;
  }, [path, hidden]);

  const open = async ({ entity }: PersonLink): Promise<void> => {
    const next = entity === undefined ? null : await props.look(entity);
    if (next) setPath([...path, next]);
  };
  const back = path.length > 0 ? (shown.at(-2) ?? null) : undefined;
  return (
    <section
      ref={surface}
      class={`surface ${card?.kind ?? 'official'} ${theme} ${mode === 'sheet' ? 'sheet' : ''}`}
      role="dialog"
      aria-labelledby={headingId}
      aria-describedby={card && !hidden ? `${headingId}-lead` : undefined}
      tabIndex={-1}
      lang={words.lang}
      dir={words.dir}
    >
      {hidden && card ? (
        <Hidden
          {...props}
          what={hidden}
          name={card.name}
          unsaved={
            unsaved &&
            words.message('optionsNotSaved', unsaved.full ? words.message('storageFull') : unsaved.why)
          }
          headingId={headingId}
          onUndo={async () => {
            const failed = await props.onRestore(hidden, card.id);
            setUnsaved(failed);
            if (!failed) setHidden(null);
          }}
        />
      ) : card ? (
        <OneCard
          {...props}
          key={card.entity}
          card={card}
          evidence={path.length > 0 && cards.length === 1 ? [] : props.evidence}
          headingId={headingId}
          onOpen={(person) => void open(person)}
          back={
            back === undefined
              ? null
              : { to: back?.name ?? words.message('cardCandidates'), go: () => setPath(path.slice(0, -1)) }
          }
          onHide={async (what) => {
            setUnsaved(await props.onHide(what, card.id));
            setHidden(what);
          }}
        />
      ) : (
        <Choice {...props} headingId={headingId} onChoose={(chosen) => setPath([chosen])} />
      )}
    </section>
  );
}
