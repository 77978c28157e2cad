import { useState } from 'preact/hooks';
import type { OfficialCard } from '../../../core/card';
import type { EntityNumber } from '../../../core/mention';
import type { DayNumber } from '../../../core/time/day';
import { Said } from '../../said';
import { officeAndTerm, type Words } from '../../words';
import { Grid } from '../grid';
import { chartOf, type OfficesChart, placeOn, type Row, startOf } from './chart';
import { Strip } from './strip';
import { Together } from './together';

/** More people than this are drawn when asked for: a chart that does not fit a window compares nothing. */
const AT_ONCE = 15;

interface OfficesProps {
  readonly words: Words;
  readonly cards: readonly OfficialCard[];
  readonly today: DayNumber;
}

/** Who held which office around the story's day, on one line of time; whom the reader chooses is compared with the others. */
export function Offices({ words, cards, today }: OfficesProps) {
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<EntityNumber | null>(null);
  const chart = chartOf(all ? cards : cards.slice(0, AT_ONCE), today);
  if (!chart) return null;
  const row = chart.rows.find(({ card }) => card.entity === chosen) ?? null;
  return (
    <div class="offices">
      <div class="line-of-time">
        <Grid at={chart.years.map((year) => placeOn(chart, startOf(year)))} />
        <StoryDay words={words} chart={chart} />
        <ol>
          {chart.rows.map(({ card, bars }) => (
            <li key={card.entity}>
              <Who
                words={words}
                card={card}
                chosen={card === row?.card}
                onChoose={() => setChosen(card === row?.card ? null : card.entity)}
              />
              <Strip words={words} chart={chart} bars={bars} together={row?.bars[0] ?? null} />
            </li>
          ))}
        </ol>
        <Years words={words} chart={chart} />
      </div>
      <Legend words={words} chart={chart} />
      {cards.length > AT_ONCE && !all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.count('panelAllOfficials', cards.length)}
        </button>
      )}
      <Together words={words} row={row} others={chart.rows.filter((other) => other !== row)} />
    </div>
  );
}

interface WhoProps extends Pick<Row, 'card'> {
  readonly words: Words;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const Who = ({ words, card, chosen, onChoose }: WhoProps) => (
  <button type="button" class="who" aria-pressed={chosen} onClick={onChoose}>
    <strong>
      <bdi>{card.name}</bdi>
    </strong>{' '}
    <span class="held">
      <Said text={officeAndTerm(words, card.standing.term)} />
    </span>
  </button>
);

interface ScaleProps {
  readonly words: Words;
  readonly chart: OfficesChart;
}

/** The day that the chart is about, in words on top and as a line across all of it. */
function StoryDay({ words, chart }: ScaleProps) {
  const at = placeOn(chart, chart.day);
  const { on, onFrom } = chart.rows[0]!.card;
  return (
    <>
      {/* As much of the words before the line as of the chart: so they stand above it, and never beyond an edge. */}
      <p class="day-name" style={{ '--at': at }}>
        <span>{words.message(onFrom === 'story' ? 'panelStoryDay' : 'panelToday', words.date(on))}</span>
      </p>
      <div class="day" style={{ '--at': at }} />
    </>
  );
}

/** The years below the chart. The words beside the bars say when each term was, so these need not be heard. */
const Years = ({ words, chart }: ScaleProps) => (
  <div class="scale" aria-hidden="true">
    {chart.years.map((year) => (
      <span key={year} style={{ '--at': placeOn(chart, startOf(year)) }}>
        {words.date(String(year))}
      </span>
    ))}
  </div>
);

/** What the colours mean, as far as they are there. */
function Legend({ words, chart }: ScaleProps) {
  const bars = chart.rows.flatMap((row) => row.bars);
  const entries = [
    ['lead', 'panelLegendLead', true],
    ['other', 'panelLegendOther', bars.some(({ lead }) => !lead)],
    ['open', 'panelLegendOpen', bars.some(({ last, mayLast }) => mayLast > last)],
  ] as const;
  return (
    <p class="legend">
      {entries.map(
        ([name, text, there]) =>
          there && (
            <span key={name} class={name}>
              {words.message(text)}
            </span>
          ),
      )}
    </p>
  );
}
