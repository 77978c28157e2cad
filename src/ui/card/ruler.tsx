import type { WeaponCard } from '../../core/card';
import { customaryValue, familiarDistance, figureValue, type Words } from '../words';
import { ScaleLabels } from './scale-labels';

const WIDTH = 320;
const HEIGHT = 16;
const BAR_TOP = 4;
const BAR_HEIGHT = 8;
/** The scale: from a kilometre to half-way round the Earth. */
const LEAST_KM = 1;
const MOST_KM = 20_000;
const MARKS_KM = [10, 100, 1_000, 10_000];

/** Weapons whose reach is what a reader asks first; for a ship or a tank, range is how far it drives. */
const REACHING =
  /missile|air-defence|manpads|rocket|artillery|mortar|drone|munition|hypersonic|missile-defence/;

/** The classes of ballistic missiles by range, as arms control has them: short, medium, intermediate, intercontinental. */
const BALLISTIC_KM = [
  [0, 'bandShort'],
  [1_000, 'bandMedium'],
  [3_000, 'bandIntermediate'],
  [5_500, 'bandIntercontinental'],
] as const;

/** Where a distance stands on the scale of tens, 0..1. */
const place = (km: number): number =>
  Math.log10(Math.min(Math.max(km, LEAST_KM), MOST_KM) / LEAST_KM) / Math.log10(MOST_KM / LEAST_KM);

/** How far a weapon reaches, on a scale of tens, beside a distance that readers know. */
export function Ruler({ card, words }: { readonly card: WeaponCard; readonly words: Words }) {
  const range = card.figures.find(({ key, value }) => key === 'range' && value >= LEAST_KM);
  if (!range || !REACHING.test(card.class)) return null;
  const farthest = range.upTo ?? range.value;
  const nearest = range.upTo === undefined ? 0 : place(range.value);
  const value = figureValue(words, range);
  const bands = card.class === 'ballistic-missile' ? BALLISTIC_KM : [];
  const band = bands.findLast(([from]) => farthest >= from);
  const like = [
    band && words.message(band[1]),
    customaryValue(words, range),
    familiarDistance(words, farthest),
  ].filter(Boolean);
  return (
    <div>
      <div class="chart" role="img" aria-label={words.message('cardRuler', value)}>
        <ScaleLabels labels={[{ text: value, at: place(farthest), class: 'value' }]} />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <rect class="track" x="0" y={BAR_TOP} width={WIDTH} height={BAR_HEIGHT} rx="4" />
          <rect class="now" x="0" y={BAR_TOP} width={place(farthest) * WIDTH} height={BAR_HEIGHT} rx="4" />
          {nearest > 0 && (
            <rect
              class="span"
              x={nearest * WIDTH}
              y={BAR_TOP}
              width={(place(farthest) - nearest) * WIDTH}
              height={BAR_HEIGHT}
            />
          )}
          {MARKS_KM.map((km) => (
            <rect key={km} class="tick" x={place(km) * WIDTH - 0.5} y="0" width="1" height={HEIGHT} />
          ))}
          {bands.slice(1).map(([km]) => (
            <rect key={km} class="band" x={place(km) * WIDTH - 1} y={BAR_TOP} width="2" height={BAR_HEIGHT} />
          ))}
        </svg>
        <ScaleLabels labels={MARKS_KM.map((km) => ({ text: words.unit('kilometer', km), at: place(km) }))} />
      </div>
      {like.length > 0 && <p class="quiet">{like.join(' · ')}</p>}
    </div>
  );
}
