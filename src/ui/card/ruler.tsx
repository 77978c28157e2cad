import type { WeaponCard } from '../../core/card';
import type { Words } from '../words';
import { figureValue } from '../words/weapon';

const WIDTH = 320;
const HEIGHT = 48;
const BAR_TOP = 20;
const BAR_HEIGHT = 8;
/** The scale: from a kilometre to half-way round the Earth. */
const LEAST_KM = 1;
const MOST_KM = 20_000;
const MARKS_KM = [10, 100, 1_000, 10_000];

/** Weapons whose reach is what a reader asks first; for a ship or a tank, range is how far it drives. */
const REACHING =
  /missile|air-defence|manpads|rocket|artillery|mortar|drone|munition|hypersonic|missile-defence/;

/** How far a weapon reaches, on a scale of tens. */
export function Ruler({ card, words }: { readonly card: WeaponCard; readonly words: Words }) {
  const range = card.figures.find(({ key, value }) => key === 'range' && value >= LEAST_KM);
  if (!range || !REACHING.test(card.class)) return null;
  const x = (km: number): number =>
    (Math.log10(Math.min(Math.max(km, LEAST_KM), MOST_KM) / LEAST_KM) / Math.log10(MOST_KM / LEAST_KM)) *
    WIDTH;
  const reach = range.upTo ?? range.value;
  const end = x(reach);
  const value = figureValue(words, range);
  const anchor = end < 40 ? 'start' : end > WIDTH - 40 ? 'end' : 'middle';
  return (
    <svg
      class="chart"
      dir="ltr"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.message('cardRuler', value)}
    >
      <text class="value" x={end} y={BAR_TOP - 7} text-anchor={anchor}>
        {value}
      </text>
      <rect class="track" x="0" y={BAR_TOP} width={WIDTH} height={BAR_HEIGHT} rx="4" />
      <rect class="now" x="0" y={BAR_TOP} width={end} height={BAR_HEIGHT} rx="4" />
      {MARKS_KM.map((km) => (
        <g key={km}>
          <rect class="track" x={x(km) - 0.5} y={BAR_TOP - 3} width="1" height={BAR_HEIGHT + 6} />
          <text x={x(km)} y={HEIGHT - 5} text-anchor="middle">
            {words.unit(words.number(km), 'kilometer')}
          </text>
        </g>
      ))}
    </svg>
  );
}
