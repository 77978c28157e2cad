import { useState } from 'preact/hooks';
import type { PersonLink, WordedCard, WordedFact } from '../../core/card';
import { Said } from '../said';
import { Reference, type References } from './reference';

interface FactsProps {
  readonly card: WordedCard;
  readonly references: References;
  readonly onOpen: (person: PersonLink) => void;
}

/** The labelled lines of a card; those beyond the usual few wait behind a button. */
export function Facts({ card: { facts, more }, references, onOpen }: FactsProps) {
  const [all, setAll] = useState(false);
  const groups = grouped(all ? facts : facts.filter((fact) => !fact.more));
  if (groups.length === 0) return null;
  return (
    <>
      <dl>
        {groups.map(([label, lines]) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map((fact) => (
              <dd key={`${fact.value} ${fact.note}`}>
                <Value fact={fact} onOpen={onOpen} /> <Reference mark={fact.source} references={references} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {more && !all && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {more}
        </button>
      )}
    </>
  );
}

function Value({ fact, onOpen }: { readonly fact: WordedFact; readonly onOpen: FactsProps['onOpen'] }) {
  const { value, items, note, hint, link } = fact;
  return (
    <>
      {link?.entity !== undefined ? (
        <button type="button" class="plain" onClick={() => onOpen(link)}>
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
