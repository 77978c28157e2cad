import type { OfficialCard } from '../../core/card';
import { daysOf, termDays } from '../../core/time';
import { isSameTerm, officeAndTerm, type Words } from '../words';
import { lanesOf } from './lanes';
import { type Label, ScaleLabels } from './scale-labels';

/** In the drawing's own units; it scales with the card. */
const WIDTH = 320;
const LANE = 8;
const LANE_GAP = 3;
/** Above and below the lanes, for the story's line to stand out. */
const MARGIN = 3;
const MOST_LANES = 3;
/** A term of weeks still shows. */
const LEAST_BAR = 4;
/** A life in office shorter than this is no line of time. */
const LEAST_DAYS = 30;
/** Labels nearer than this to another, as a part of the line, would run into it. */
const LABEL_WIDTH = 0.14;

/** The offices of a person on a line of years, with the story's day drawn on it. */
export function Timeline({ card, words }: { readonly card: OfficialCard; readonly words: Words }) {
  const day = daysOf(card.on)!.first;
  const spans = card.terms
    .flatMap((term) => {
      const { first, last, open, seen } = termDays(term);
      const now = isSameTerm(term, card.standing.term);
      return Number.isFinite(first) ? [{ term, now, first, last: open ? Math.max(seen, first) : last }] : [];
    })
    // The office that the card is about has the first lane; then the long ones.
    .sort((a, b) => Number(b.now) - Number(a.now) || b.last - b.first - (a.last - a.first));
  if (spans.length === 0) return null;
  const begin = Math.min(day, ...spans.map(({ first }) => first));
  const end = Math.max(day, ...spans.map(({ last }) => last));
  if (end - begin < LEAST_DAYS) return null;
  const at = (time: number): number => (time - begin) / (end - begin);
  const lanes = lanesOf(spans, MOST_LANES);
  const height = 2 * MARGIN + (Math.max(...lanes) + 1) * (LANE + LANE_GAP) - LANE_GAP;
  const story = card.onFrom === 'story';
  const own = spans.find(({ now }) => now);
  return (
    <div
      class="chart"
      role="img"
      aria-label={words.message('cardTimeline', yearOf(begin), yearOf(end), words.date(card.on))}
    >
      {story && <ScaleLabels labels={[{ text: words.message('cardStory'), at: at(day), class: 'story' }]} />}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <rect class="track" x="0" y={MARGIN + LANE / 2 - 1} width={WIDTH} height="2" />
        {spans.map(({ term, now, first, last }, i) => (
          <rect
            key={`${term.office} ${term.from}`}
            class={now ? 'now' : 'term'}
            x={at(first) * WIDTH}
            y={MARGIN + lanes[i]! * (LANE + LANE_GAP)}
            width={Math.max((at(last) - at(first)) * WIDTH - 1, LEAST_BAR)}
            height={LANE}
            rx="3"
          >
            <title>{officeAndTerm(words, term)}</title>
          </rect>
        ))}
        {story && (
          <rect
            class="story"
            x={Math.min(Math.max(at(day) * WIDTH - 1, 0), WIDTH - 2)}
            y="0"
            width="2"
            height={height}
          />
        )}
      </svg>
      <ScaleLabels
        labels={uncrowded([
          { text: yearOf(begin), at: 0 },
          { text: yearOf(end), at: 1 },
          ...(own ? [own.first, own.last].map((time) => ({ text: yearOf(time), at: at(time) })) : []),
        ])}
      />
    </div>
  );
}

const yearOf = (day: number): string => String(new Date(day * 86_400_000).getUTCFullYear());

/** The labels that do not run into one before them in the list. */
function uncrowded(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    if (kept.every(({ at }) => Math.abs(at - label.at) >= LABEL_WIDTH)) kept.push(label);
  }
  return kept;
}
