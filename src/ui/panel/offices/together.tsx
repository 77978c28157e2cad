import { isoOf } from '../../../core/time';
import { Said } from '../../said';
import { officeName, termOf, type Words } from '../../words';
import type { Row } from './chart';
import { overlapsOf } from './overlap';

interface TogetherProps {
  readonly words: Words;
  /** Whose term is compared with the others'; `null` while nobody is chosen. */
  readonly row: Row | null;
  readonly others: readonly Row[];
}

/** Who was in office while the chosen one was, and from when to when both were. */
export const Together = ({ words, row, others }: TogetherProps) => (
  <div class="together" role="status">
    {row ? (
      <Overlaps words={words} row={row} others={others} />
    ) : (
      others.length > 1 && <p class="quiet">{words.message('panelChoose')}</p>
    )}
  </div>
);

function Overlaps({ words, row, others }: TogetherProps & { readonly row: Row }) {
  const [lead] = row.bars;
  if (!lead) return null;
  const overlaps = overlapsOf(lead, others);
  const month = (day: number): string => words.date(isoOf(day), 'month');
  const { name } = row.card;
  const [office, term] = [officeName(words, lead.term), termOf(words, lead.term)];
  return (
    <>
      <p>
        <Said
          text={words.message(overlaps.length > 0 ? 'panelTogether' : 'panelAlone', name, office, term)}
        />
      </p>
      <ul>
        {overlaps.map(({ card, bar, from, to }) => (
          <li key={card.entity}>
            <strong>
              <bdi>{card.name}</bdi>
            </strong>
            <Said text={words.message('leadRest', officeName(words, bar.term))} />{' '}
            <span class="quiet">{words.message('termFromTo', month(from), month(to))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
