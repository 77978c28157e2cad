import type { WeaponCard } from '../../../core/card';
import type { Figure } from '../../../core/record';
import { Said } from '../../said';
import { isReaching, placeOnScale, TICKS_KM, ticksOf } from '../../worded/ruler';
import type { Words } from '../../words';
import { Grid } from '../grid';
import type { Member } from '../state';
import { figuresOf } from './compare';
import { figuresText } from './figures-text';

interface ReachProps {
  readonly words: Words;
  readonly weapons: readonly Member<WeaponCard>[];
}

interface Ranged {
  readonly member: Member<WeaponCard>;
  readonly figures: readonly Figure[];
  readonly nearest: number;
  readonly farthest: number;
}

/**
 * How far everything reaches or goes, on the one scale of tens that the cards' rulers have too. How far a missile flies
 * and how far a tank drives are different things, so each has its own group.
 */
export function Reach({ words, weapons }: ReachProps) {
  const ranged = weapons.flatMap((member) => rangeOf(member) ?? []);
  const groups = [
    ['panelReaches', ranged.filter(({ member }) => isReaching(member.card.class))],
    ['panelGoes', ranged.filter(({ member }) => !isReaching(member.card.class))],
  ] as const;
  if (ranged.length < 2) return null;
  return (
    <div class="reach">
      <Grid at={TICKS_KM.map(placeOnScale)} />
      {groups.map(
        ([name, group]) =>
          group.length > 0 && (
            <div key={name} class={name === 'panelReaches' ? 'reaches' : 'goes'}>
              <h3>{words.message(name)}</h3>
              <ul>
                {group.map((one) => (
                  <li key={one.member.entry.id}>
                    <span class="who">
                      <strong>
                        <bdi>{one.member.card.name}</bdi>
                      </strong>{' '}
                      <span class="held">
                        <Said text={figuresText(words, one.figures)} />
                      </span>
                    </span>
                    <Bar {...one} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      <div class="scale" aria-hidden="true">
        {ticksOf(words).map(({ text, at }, i, all) => (
          // Beside the last there is the end of the line.
          <span key={text} class={i === all.length - 1 ? 'last' : ''} style={{ '--at': at }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

function Bar({ nearest, farthest }: Ranged) {
  const [from, to] = [placeOnScale(nearest) * 100, placeOnScale(farthest) * 100];
  return (
    <svg class="strip" height="8" aria-hidden="true">
      <rect class="sure" x="0" width={`${from}%`} height="8" rx="3" />
      {to > from && <rect class="span" x={`${from}%`} width={`${to - from}%`} height="8" rx="3" />}
    </svg>
  );
}

function rangeOf(member: Member<WeaponCard>): Ranged | null {
  const figures = figuresOf(member, 'range');
  if (figures.length === 0) return null;
  return {
    member,
    figures,
    nearest: Math.min(...figures.map(({ value }) => value)),
    farthest: Math.max(...figures.map(({ value, upTo }) => upTo ?? value)),
  };
}
