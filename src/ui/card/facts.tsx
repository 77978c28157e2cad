import { useState } from 'preact/hooks';
import type { PersonLink } from '../../core/card';
import type { Fact } from '../words';

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly onOpen: (person: PersonLink) => void;
}

/** The labelled lines of a card; those beyond the usual few wait behind a button. */
export function Facts({ facts, onOpen }: FactsProps) {
  const [all, setAll] = useState(false);
  const hidden = facts.filter(({ more }) => more).length;
  const shown = all ? facts : facts.filter(({ more }) => !more);
  if (shown.length === 0) return null;
  return (
    <dl>
      {shown.map((fact) => (
        <Line key={`${fact.label} ${fact.value}`} fact={fact} onOpen={onOpen} />
      ))}
      {hidden > 0 && !all && (
        <>
          <dt />
          <dd>
            <button type="button" onClick={() => setAll(true)}>
              +{hidden}
            </button>
          </dd>
        </>
      )}
    </dl>
  );
}

function Line({ fact, onOpen }: { readonly fact: Fact; readonly onOpen: FactsProps['onOpen'] }) {
  const { label, value, link } = fact;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {link?.entity === undefined ? (
          value
        ) : (
          <button type="button" onClick={() => onOpen(link)}>
            {value}
          </button>
        )}
      </dd>
    </>
  );
}
