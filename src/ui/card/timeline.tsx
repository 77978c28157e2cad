import type { OfficialCard } from '../../core/card';
import { daysOf, termDays } from '../../core/time';
import { isSameTerm, type Words } from '../words';

/** In the drawing's own units; it scales with the card. */
const WIDTH = 320;
const HEIGHT = 46;
const BAR_TOP = 18;
const BAR_HEIGHT = 10;
/** A term of weeks still shows. */
const LEAST_BAR = 3;

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
  if (end - begin < 30) return null;
  const x = (at: number): number => ((at - begin) / (end - begin)) * WIDTH;
  const year = (at: number): string => String(new Date(at * 86_400_000).getUTCFullYear());
  const [from, to] = [year(begin), year(end)];
  const storyX = Math.min(Math.max(x(day), 1), WIDTH - 1);
  const anchor = storyX < 24 ? 'start' : storyX > WIDTH - 24 ? 'end' : 'middle';
  return (
    <svg
      class="chart"
      dir="ltr"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.message('cardTimeline', from, to, words.date(card.on))}
    >
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
      {card.onFrom === 'story' && (
        <g>
          <line class="story" x1={storyX} x2={storyX} y1={BAR_TOP - 4} y2={BAR_TOP + BAR_HEIGHT + 4} />
          <text class="story" x={storyX} y={BAR_TOP - 8} text-anchor={anchor}>
            {words.message('cardStory')}
          </text>
        </g>
      )}
      <text x="0" y={HEIGHT - 4}>
        {from}
      </text>
      <text x={WIDTH} y={HEIGHT - 4} text-anchor="end">
        {to}
      </text>
    </svg>
  );
}
