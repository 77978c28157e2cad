import { useState } from 'preact/hooks';
import type { PersonLink } from '../../core/card';
import { Said } from '../said';
import type { Fact, Words } from '../words';
import { Reference } from './reference';
import type { Numbered } from './sources';

interface FactsProps {
  readonly words: Words;
  readonly facts: readonly Fact[];
  readonly references: Numbered | null;
  readonly onOpen: (person: PersonLink) => void;
}

/** The labelled lines of a card; those beyond the usual few wait behind a button. */
export function Facts({ words, facts, references, onOpen }: FactsProps) {
  const [all, setAll] = useState(false);
  const groups = grouped(all ? facts : facts.filter(({ more }) => !more));
  const hidden = facts.filter(({ more }) => more).length;
  if (groups.length === 0) return null;
  return (
    <>
      <dl>
        {groups.map(([label, lines]) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map((fact) => (
              <dd key={`${fact.value} ${fact.note}`}>
                <Value fact={fact} onOpen={onOpen} />{' '}
                <Reference words={words} cited={fact.cited} citations={references} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {hidden > 0 && !all && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {words.count('cardMore', hidden)}
        </button>
      )}
    </>
  );
}

function Value({ fact, onOpen }: { readonly fact: Fact; readonly onOpen: FactsProps['onOpen'] }) {
  const { value, note, hint, link } = fact;
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
function grouped(facts: readonly Fact[]): (readonly [string, Fact[]])[] {
  const groups: [string, Fact[]][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last && (fact.label === '' || fact.label === last[0])) last[1].push(fact);
    else groups.push([fact.label, [fact]]);
  }
  return groups;
}
