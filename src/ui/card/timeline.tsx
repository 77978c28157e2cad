import type { WordedTimeline } from '../../core/card';
import { ScaleLabels } from './scale-labels';

/** In the drawing's own units; it scales with the card. */
const WIDTH = 320;
const LANE = 8;
const LANE_GAP = 3;
/** Above and below the lanes, for the story's line to stand out. */
const MARGIN = 3;
/** A term of weeks still shows. */
const LEAST_BAR = 4;

/** The offices of a person on a line of years, with the story's day drawn on it. */
export function Timeline({ label, lanes, bars, story, years }: WordedTimeline) {
  const height = 2 * MARGIN + lanes * (LANE + LANE_GAP) - LANE_GAP;
  return (
    <div class="chart" role="img" aria-label={label}>
      {story && <ScaleLabels labels={[story]} of="story" />}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <rect class="track" x="0" y={MARGIN + LANE / 2 - 1} width={WIDTH} height="2" />
        {bars.map(({ from, to, lane, title, now }) => (
          <rect
            key={title}
            class={now ? 'now' : 'term'}
            x={from * WIDTH}
            y={MARGIN + lane * (LANE + LANE_GAP)}
            width={Math.max((to - from) * WIDTH - 1, LEAST_BAR)}
            height={LANE}
            rx="3"
          >
            <title>{title}</title>
          </rect>
        ))}
        {story && (
          <rect
            class="story"
            x={Math.min(Math.max(story.at * WIDTH - 1, 0), WIDTH - 2)}
            y="0"
            width="2"
            height={height}
          />
        )}
      </svg>
      <ScaleLabels labels={years} />
    </div>
  );
}
