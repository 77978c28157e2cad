import type { WordedRuler } from '../../core/card';
import { Said } from '../said';
import { Reference, type References } from './reference';
import { ScaleLabels } from './scale-labels';

const WIDTH = 320;
const HEIGHT = 16;
const BAR_TOP = 4;
const BAR_HEIGHT = 8;

interface RulerProps {
  readonly ruler: WordedRuler;
  readonly references: References;
}

/** How far a weapon reaches, on a scale of tens, beside a distance that readers know. */
export function Ruler({ ruler, references }: RulerProps) {
  const { label, value, hint, note, source, nearest, ticks, familiar, bands } = ruler;
  const own = bands.find((band) => band.own);
  return (
    <div>
      <div class="chart" role="img" aria-label={label} title={hint}>
        <ScaleLabels labels={[value]} of="value" />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <rect class="track" x="0" y={BAR_TOP} width={WIDTH} height={BAR_HEIGHT} rx="4" />
          <rect class="now" x="0" y={BAR_TOP} width={value.at * WIDTH} height={BAR_HEIGHT} rx="4" />
          {nearest !== undefined && (
            <rect
              class="span"
              x={nearest * WIDTH}
              y={BAR_TOP}
              width={(value.at - nearest) * WIDTH}
              height={BAR_HEIGHT}
            />
          )}
          {ticks.map(({ at }) => (
            <rect key={at} class="tick" x={at * WIDTH - 0.5} y="0" width="1" height={HEIGHT} />
          ))}
          {bands.slice(1).map(({ at }) => (
            <rect key={at} class="band" x={at * WIDTH - 1} y={BAR_TOP} width="2" height={BAR_HEIGHT} />
          ))}
          {familiar && (
            <circle class="familiar" cx={familiar.at * WIDTH} cy={BAR_TOP + BAR_HEIGHT / 2} r="2.5" />
          )}
        </svg>
        <ScaleLabels labels={ticks} />
      </div>
      <p class="legend quiet">
        {familiar && (
          <span>
            <svg viewBox="-4 -4 8 8" aria-hidden="true">
              <circle class="familiar" r="2.5" />
            </svg>
            <Said text={familiar.text} />
          </span>
        )}
        {own && (
          <span>
            <Said text={own.text} />
          </span>
        )}
        {note && (
          <span>
            <Said text={note} />
          </span>
        )}
        <Reference mark={source} references={references} />
      </p>
    </div>
  );
}
