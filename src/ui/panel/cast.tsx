import { useId, useState } from 'preact/hooks';
import type { CardModel } from '../../core/card';
import type { EntityNumber } from '../../core/mention';
import type { CastEntry } from '../../core/message';
import type { EntityKind } from '../../core/record';
import { Said } from '../said';
import { sentenceOf, type Words } from '../words';
import { Icon } from './icons';
import { InlineCard } from './inline-card';
import type { Member, ShownStory } from './state';

interface CastProps {
  readonly words: Words;
  readonly story: ShownStory;
  /** Goes to the `nth` mention of a member in the page, from 0; `null` when the page is gone. */
  readonly onReveal: ((entry: CastEntry, nth: number) => void) | null;
  readonly look: (entity: EntityNumber) => Promise<CardModel | null>;
}

/** Everybody and everything the story names, by kind, in story order; each opens into its card. */
export const Cast = ({ words, story, ...row }: CastProps) => {
  const groups: readonly [EntityKind, string, readonly Member[]][] = [
    ['official', words.message('castOfficials'), story.officials],
    ['weapon', words.message('castWeapons'), story.weapons],
    ['source', words.message('castSources'), story.sources],
  ];
  return (
    <>
      {groups.map(
        ([kind, name, members]) =>
          members.length > 0 && (
            <section key={kind} class={`group kind ${kind}`}>
              <h2>
                {name} <span class="count">{words.number(members.length)}</span>
              </h2>
              <ul>
                {members.map((member) => (
                  <Row key={member.entry.id} words={words} member={member} {...row} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
};

type RowProps = Omit<CastProps, 'story'> & { readonly member: Member };

function Row({ words, member: { entry, card }, onReveal, look }: RowProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  // Which mention was shown last, from 1; none yet.
  const [at, setAt] = useState(0);
  const { count } = entry;
  const reveal = (): void => {
    onReveal?.(entry, at % count);
    setAt((at % count) + 1);
  };
  return (
    <li class={open ? 'row open' : 'row'}>
      <h3>
        <button
          type="button"
          class="name"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="more" />
          <strong>
            <bdi>{card.name}</bdi>
          </strong>
          <span class="line">
            <Said text={sentenceOf(words, card)} />
          </span>
        </button>
      </h3>
      {onReveal && (
        <button type="button" class="go" onClick={reveal}>
          {count > 1 && (
            <span>
              {at === 0
                ? words.message('popupTimes', words.number(count))
                : words.message('popupAt', words.number(at), words.number(count))}
            </span>
          )}
          <Icon name="place" />
          <span class="unseen">
            {at === 0
              ? words.message('panelReveal', card.name)
              : words.message('panelRevealed', card.name, words.number(at), words.number(count))}
          </span>
        </button>
      )}
      <div id={id} hidden={!open}>
        {open && <InlineCard words={words} model={card} look={look} />}
      </div>
    </li>
  );
}
