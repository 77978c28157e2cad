import type { OfficialCard, ScaleLabel, WordedTimeline } from '../../core/card';
import { daysOf, termDays } from '../../core/time';
import { isSameTerm, officeAndTerm, type Words } from '../words';
import { lanesOf } from './lanes';

const MOST_LANES = 3;
/** A life in office shorter than this is no line of time. */
const LEAST_DAYS = 30;
/** Labels nearer than this to another, as a part of the line, would run into it. */
const LABEL_WIDTH = 0.14;

/** The offices of a person on a line of years, with the story's day on it; `undefined` when there is no line to draw. */
export function timelineOf(words: Words, card: OfficialCard): WordedTimeline | undefined {
  const day = daysOf(card.on)!.first;
  const spans = card.terms
    .flatMap((term) => {
      const { first, last, open, seen } = termDays(term);
      const now = isSameTerm(term, card.standing.term);
      return Number.isFinite(first)
        ? [{ term, now, open, first, last: open ? Math.max(seen, first) : last }]
        : [];
    })
    // The office that the card is about has the first lane; then the long ones.
    .sort((a, b) => Number(b.now) - Number(a.now) || b.last - b.first - (a.last - a.first));
  if (spans.length === 0) return undefined;
  const begin = Math.min(day, ...spans.map(({ first }) => first));
  const end = Math.max(day, ...spans.map(({ last }) => last));
  if (end - begin < LEAST_DAYS) return undefined;
  const at = (time: number): number => (time - begin) / (end - begin);
  const year = (time: number): ScaleLabel => ({ text: yearOf(words, time), at: at(time) });
  const lanes = lanesOf(spans, MOST_LANES);
  const own = spans.find(({ now }) => now);
  return {
    label: words.message('cardTimeline', year(begin).text, year(end).text, words.date(card.on)),
    lanes: Math.max(...lanes) + 1,
    bars: spans.map(({ term, now, open, first, last }, i) => ({
      from: at(first),
      to: at(last),
      lane: lanes[i]!,
      title: officeAndTerm(words, term),
      now,
      open,
    })),
    years: uncrowded([begin, end, ...(own ? [own.first, own.last] : [])].map(year)),
    ...(card.onFrom === 'story' && { story: { text: words.message('cardStory'), at: at(day) } }),
  };
}

const yearOf = (words: Words, day: number): string =>
  words.date(new Date(day * 86_400_000).toISOString().slice(0, 4));

/** The labels that do not run into one before them in the list. */
function uncrowded(labels: readonly ScaleLabel[]): ScaleLabel[] {
  const kept: ScaleLabel[] = [];
  for (const label of labels) {
    if (kept.every(({ at }) => Math.abs(at - label.at) >= LABEL_WIDTH)) kept.push(label);
  }
  return kept;
}
