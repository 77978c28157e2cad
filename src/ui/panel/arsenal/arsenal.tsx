import type { WeaponCard } from '../../../core/card';
import { Said } from '../../said';
import { figureLabel, originLine, type Words, weaponClassLabel } from '../../words';
import type { Member } from '../state';
import { type Comparison, comparisons } from './compare';
import { figuresText } from './figures-text';
import { Reach } from './reach';

interface ArsenalProps {
  readonly words: Words;
  readonly weapons: readonly Member<WeaponCard>[];
}

/** The weapons side by side: all ranges on one scale, and the figures of each class in one table. */
export const Arsenal = ({ words, weapons }: ArsenalProps) => (
  <>
    <Reach words={words} weapons={weapons} />
    <div class="tables">
      {comparisons(weapons).map((comparison) => (
        <Table key={comparison.cls} words={words} {...comparison} />
      ))}
    </div>
  </>
);

/** Tables of more weapons than this have a line of their own, however wide the panel is. */
const NARROW = 2;

function Table({ words, cls, columns, keys }: Comparison & { readonly words: Words }) {
  const name = weaponClassLabel(words, cls);
  return (
    // Many weapons of one class are wider than a narrow panel; the keyboard scrolls what it can focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <section class={columns.length > NARROW ? 'scrolls wide' : 'scrolls'} aria-label={name} tabIndex={0}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ card, variant }) => (
              <th key={card.id} scope="col">
                <bdi>{card.name}</bdi>
                <span class="quiet">{originLine(words, card)}</span>
                {variant !== undefined && (
                  <span class="quiet">
                    <Said text={words.message('panelFiguresOf', variant)} />
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{figureLabel(words, key)}</th>
              {columns.map(({ card, variant, figures }) => (
                <td key={card.id}>
                  <Said text={figuresText(words, figures.get(key) ?? [], variant)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
