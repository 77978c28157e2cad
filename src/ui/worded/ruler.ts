import type { ScaleLabel, WeaponCard, WordedRuler } from '../../core/card';
import type { Figure, WeaponClass } from '../../core/record';
import { commonVariant, customaryValue, familiarDistance, figureValue, type Words } from '../words';
import type { Sources } from './sources';

/** The scale: from a kilometre to half-way round the Earth. The same on every card, so that two can be compared. */
const LEAST_KM = 1;
const MOST_KM = 20_000;
export const TICKS_KM = [10, 100, 1_000, 10_000];

const REACHING =
  /missile|air-defence|manpads|rocket|artillery|mortar|drone|munition|hypersonic|missile-defence/;

/** Whether a class's range is how far it strikes, which a reader asks first; for a ship or a tank it is how far it goes. */
export const isReaching = (cls: WeaponClass): boolean => REACHING.test(cls);

/** The classes of ballistic missiles by range, as arms control has them: short, medium, intermediate, intercontinental. */
const BALLISTIC_KM = [
  [0, 'bandShort'],
  [1_000, 'bandMedium'],
  [3_000, 'bandIntermediate'],
  [5_500, 'bandIntercontinental'],
] as const;

/** Where a distance stands on the scale of tens, 0..1. */
export const placeOnScale = (km: number): number =>
  Math.log10(Math.min(Math.max(km, LEAST_KM), MOST_KM) / LEAST_KM) / Math.log10(MOST_KM / LEAST_KM);

/** The labels of the scale. The last bears the unit for all: written out, as in Persian, one would run into the next. */
export const ticksOf = (words: Words): ScaleLabel[] =>
  TICKS_KM.map((km, i) => ({
    text: i < TICKS_KM.length - 1 ? words.number(km) : words.unit('kilometer', km),
    at: placeOnScale(km),
  }));

/** The longest label with a unit, in characters, that leaves room for the one before it on a narrow card. */
const MOST_BESIDE = 10;

/** The labels of a card's scale: where the unit is a long word, the tick before it goes without. */
function ticksOfCard(words: Words): ScaleLabel[] {
  const ticks = ticksOf(words);
  const crowded = ticks.at(-1)!.text.length > MOST_BESIDE;
  return ticks.map((tick, i) => (crowded && i === ticks.length - 2 ? { ...tick, text: '' } : tick));
}

/** The figure that the ruler of a weapon draws; `undefined` where its reach is not what matters. */
export const rangeDrawn = ({ class: cls, figures }: WeaponCard): Figure | undefined =>
  isReaching(cls) ? figures.find(({ key, value }) => key === 'range' && value >= LEAST_KM) : undefined;

/** The ends of a band: the lowest has none below, the highest none above. */
function bandValue(words: Words, from: number, to: number | undefined): string {
  if (from === 0 || to === undefined) return words.unit('kilometer', to ?? from);
  return words.unit('kilometer', from, to);
}

/** How far a weapon reaches, on a scale of tens, beside a distance that readers know. */
export function rulerOf(words: Words, card: WeaponCard, sources: Sources): WordedRuler | undefined {
  const range = rangeDrawn(card);
  if (!range) return undefined;
  const km = (value: number): string => words.unit('kilometer', value);
  const farthest = range.upTo ?? range.value;
  const value = figureValue(words, range);
  const hint = customaryValue(words, range);
  const source = sources.mark(range);
  const familiar = familiarDistance(words, farthest);
  const bands = (card.class === 'ballistic-missile' ? BALLISTIC_KM : []).map(([from, name], i, all) => {
    const to = all[i + 1]?.[0] ?? MOST_KM;
    return {
      text: words.message(name, bandValue(words, from, all[i + 1]?.[0])),
      at: placeOnScale(from),
      to: placeOnScale(to),
      own: farthest >= from && (farthest < to || to === MOST_KM),
    };
  });
  const own = bands.find((band) => band.own);
  const spoken = [
    words.message('cardRuler', value, km(LEAST_KM), km(MOST_KM)),
    ...(own ? [own.text] : []),
    ...(familiar ? [words.message('farBeside', familiar.text)] : []),
  ];
  return {
    label: words.list(spoken),
    value: { text: value, at: placeOnScale(farthest) },
    ticks: ticksOfCard(words),
    bands,
    ...(hint && { hint }),
    ...(range.variant &&
      range.variant !== commonVariant(card) && { note: words.message('figureOfVariant', range.variant) }),
    ...(source && { source }),
    ...(range.upTo !== undefined && range.upTo > range.value && { nearest: placeOnScale(range.value) }),
    ...(familiar && { familiar: { text: familiar.text, at: placeOnScale(familiar.km) } }),
  };
}
