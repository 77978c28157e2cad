import type { PersonLink, WordedCard, WordedFact } from '../../core/card';
import { Said } from '../said';
import type { Act } from './act';
import { Reference, type References } from './reference';

interface FactsProps {
  readonly card: WordedCard;
  readonly references: References;
  readonly all: boolean;
  readonly open: (person: PersonLink) => Act;
  readonly more: Act;
}

/** The labelled lines of a card; those beyond the usual few wait behind a button. */
export function Facts({ card: { facts, more: moreText }, references, all, open, more }: FactsProps) {
  const groups = grouped(facts);
  if (groups.length === 0) return null;
  const waits = (fact: WordedFact): Waiting => (fact.more ? { class: 'more', hidden: !all } : {});
  return (
    <>
      <dl>
        {groups.map(([label, lines]) => (
          <div key={label} {...(lines.every((fact) => fact.more) ? waits(lines[0]!) : {})}>
            <dt>{label}</dt>
            {lines.map((fact) => (
              <dd key={`${fact.value} ${fact.note}`} {...waits(fact)}>
                <Value fact={fact} open={open} /> <Reference mark={fact.source} references={references} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {moreText && !all && (
        <button type="button" class="plain" {...more}>
          {moreText}
        </button>
      )}
    </>
  );
}

/** A line that is shown when the reader asks for more. */
type Waiting = { readonly class?: string; readonly hidden?: boolean };

function Value({ fact, open }: { readonly fact: WordedFact; readonly open: FactsProps['open'] }) {
  const { value, items, note, hint, link } = fact;
  return (
    <>
      {link?.entity !== undefined ? (
        <button type="button" class="plain" {...open(link)}>
          <bdi>{value}</bdi>
        </button>
      ) : hint ? (
        <abbr title={hint}>
          <Said text={value} />
        </abbr>
      ) : items ? (
        items.map((item, i) => (
          <span key={item}>
            <span class="item">
              <Said text={item} />
              {i < items.length - 1 && ' ·'}
            </span>{' '}
          </span>
        ))
      ) : (
        <Said text={value} />
      )}
      {note && (
        <span class="note">
          {' '}
          <Said text={note} />
        </span>
      )}
    </>
  );
}

/** Lines without a label of their own go on with the line above. */
function grouped(facts: readonly WordedFact[]): (readonly [string, WordedFact[]])[] {
  const groups: [string, WordedFact[]][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last && (fact.label === '' || fact.label === last[0])) last[1].push(fact);
    else groups.push([fact.label, [fact]]);
  }
  return groups;
}
