import { lanesOf } from '../../worded';
import { officeAndTerm, type Words } from '../../words';
import { type Bar, type OfficesChart, placeOn } from './chart';
import { shared } from './overlap';

/** Pixels: bars keep their height however wide the panel is. */
const LANE = 8;
const GAP = 3;
const MOST_LANES = 3;
const ROUND = 3;
/** A part of the line: a term of weeks still shows. */
const LEAST_WIDTH = 0.012;
/** Ends beyond the line are cut off by the drawing's edge, so that a term that goes on does not look rounded off. */
const BEYOND = 0.1;

interface StripProps {
  readonly words: Words;
  readonly chart: OfficesChart;
  readonly bars: readonly Bar[];
  /** The term that is compared with all others. */
  readonly together: Bar | null;
}

/** The terms of one official, drawn over the years. It draws what the words beside it say, and tells the mouse more. */
export function Strip({ words, chart, bars, together }: StripProps) {
  const within = bars.filter(({ first, mayLast }) => mayLast > chart.begin && first < chart.end);
  // The line of a term that may go on takes room too: drawn through another's bar, it would look like a part of it.
  const lanes = lanesOf(
    within.map(({ first, mayLast }) => ({ first, last: mayLast })),
    MOST_LANES,
  );
  const height = (Math.max(0, ...lanes) + 1) * (LANE + GAP) - GAP;
  const at = (day: number): number => Math.min(Math.max(placeOn(chart, day), -BEYOND), 1 + BEYOND);
  const across = (from: number, to: number) => ({
    x: percent(at(from)),
    width: percent(Math.max(at(to) - at(from), LEAST_WIDTH)),
  });
  return (
    <svg class="strip" height={height} aria-hidden="true">
      {within.map((bar, i) => {
        const { term, first, last, mayLast, lead } = bar;
        const y = lanes[i]! * (LANE + GAP);
        const common = together && shared(together, bar);
        return (
          <g key={`${term.office} ${term.from}`} class={lead ? 'lead' : 'other'}>
            <title>{officeAndTerm(words, term)}</title>
            {mayLast > last && (
              <rect class="open" {...across(last, mayLast)} y={y + LANE / 2 - 1} height="2" />
            )}
            <rect
              class={together && !common ? 'term apart' : 'term'}
              {...across(first, last)}
              y={y}
              height={LANE}
              rx={ROUND}
            />
            {common && (
              <rect class="common" {...across(common.from, common.to)} y={y} height={LANE} rx={ROUND} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

const percent = (part: number): string => `${part * 100}%`;
