import type { OfficialCard } from '../../core/card';
import { daysOf, termDays } from '../../core/time';
import { isSameTerm, type Words } from '../words';
import { ScaleLabels } from './scale-labels';

/** In the drawing's own units; it scales with the card. */
const WIDTH = 320;
const HEIGHT = 18;
const BAR_TOP = 4;
const BAR_HEIGHT = 10;
/** A term of weeks still shows. */
const LEAST_BAR = 3;
/** A life in office shorter than this is no line of time. */
const LEAST_DAYS = 30;

/** The offices of a person on a line of years, with the story's day drawn on it. */
export function Timeline({ card, words }: { readonly card: OfficialCard; readonly words: Words }) {
  const day = daysOf(card.on)!.first;
  const spans = card.terms.flatMap((term) => {
    const { first, last, open, seen } = termDays(term);
    return Number.isFinite(first) ? [{ term, first, last: open ? Math.max(seen, first) : last }] : [];
  });
  if (spans.length === 0) return null;
  const begin = Math.min(day, ...spans.map(({ first }) => first));
  const end = Math.max(day, ...spans.map(({ last }) => last));
  if (end - begin < LEAST_DAYS) return null;
  const x = (at: number): number => ((at - begin) / (end - begin)) * WIDTH;
  const [from, to] = [begin, end].map((at) => String(new Date(at * 86_400_000).getUTCFullYear())) as [
    string,
    string,
  ];
  const story = card.onFrom === 'story';
  return (
    <div
      class="chart"
      dir="ltr"
      role="img"
      aria-label={words.message('cardTimeline', from, to, words.date(card.on))}
    >
      {story && (
        <ScaleLabels labels={[{ text: words.message('cardStory'), at: x(day) / WIDTH, class: 'story' }]} />
      )}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect class="track" x="0" y={BAR_TOP + BAR_HEIGHT / 2 - 1} width={WIDTH} height="2" />
        {spans.map(({ term, first, last }) => (
          <rect
            key={`${term.office} ${term.from}`}
            class={isSameTerm(term, card.standing.term) ? 'now' : 'term'}
            x={x(first)}
            y={BAR_TOP}
            width={Math.max(x(last) - x(first), LEAST_BAR)}
            height={BAR_HEIGHT}
            rx="4"
          />
        ))}
        {story && (
          <rect
            class="story"
            x={Math.min(Math.max(x(day) - 1, 0), WIDTH - 2)}
            y="0"
            width="2"
            height={HEIGHT}
          />
        )}
      </svg>
      <ScaleLabels
        labels={[
          { text: from, at: 0 },
          { text: to, at: 1 },
        ]}
      />
    </div>
  );
}
