import type { DatasetMeta } from '../../core/card';
import { dayOf } from '../../core/time';
import { today } from '../today';
import type { Words } from '../words';

interface DatasetProps {
  readonly words: Words;
  readonly meta: DatasetMeta;
}

/** What the dataset is, how old, and where its rules stand. */
export function Dataset({ words, meta: { version, counts } }: DatasetProps) {
  const rows: readonly (readonly [string, number])[] = [
    [words.message('castOfficials'), counts.officials],
    [words.message('castWeapons'), counts.weapons],
    [words.message('castSources'), counts.sources],
    [words.message('datasetOffices'), counts.offices],
    [words.message('datasetTerms'), counts.tenures],
  ];
  return (
    <>
      <p>
        {words.message('datasetAsOf', words.date(version))}{' '}
        <span class="quiet">({ageOf(words, version)})</span>
      </p>
      <dl class="counts">
        {rows.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words.number(count)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{words.message('datasetComes')}</p>
      <p>
        <a href="policy.html">{words.message('linkPolicy')}</a>
      </p>
    </>
  );
}

const DAYS_A_MONTH = 30;

/** "3 months ago": days while they are few. */
function ageOf(words: Words, version: string): string {
  const days = Math.max(0, dayOf(today())! - dayOf(version)!);
  const format = new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' });
  return days < 2 * DAYS_A_MONTH
    ? format.format(-days, 'day')
    : format.format(-Math.round(days / DAYS_A_MONTH), 'month');
}
