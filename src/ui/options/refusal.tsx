import { PACK_LIMITS } from '../../dataset/pack/limits';
import { Said } from '../said';
import type { Words } from '../words';
import type { Examined } from './examine-pack';

interface RefusalProps {
  readonly words: Words;
  readonly file: string;
  readonly why: Exclude<Examined, { readonly is: 'pack' }>;
}

/** As many as somebody mends before trying again. */
const MOST_SHOWN = 20;
const BYTES_A_MB = 1_000_000;

/** Why a file was not added, with every problem that its author can mend. */
export function Refusal({ words, file, why }: RefusalProps) {
  const problems = why.is === 'malformed' ? why.problems : [];
  const more = problems.length - MOST_SHOWN;
  return (
    <div class="notice bad">
      <p>
        <strong>
          <Said text={words.message('packNotAdded', file)} />
        </strong>{' '}
        <Said text={reason(words, why)} />
      </p>
      {problems.length > 0 && (
        // Like the format itself, its errors are in English.
        <ul class="problems" lang="en" dir="ltr">
          {problems.slice(0, MOST_SHOWN).map(({ file: list, record, field, message }) => (
            <li key={`${list} ${record} ${field} ${message}`}>
              <code>
                {list}
                {record !== '-' && `, ${record}`}
                {field && `, ${field}`}
              </code>{' '}
              {message}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{words.count('andMore', more)}</p>}
    </div>
  );
}

function reason(words: Words, why: RefusalProps['why']): string {
  switch (why.is) {
    case 'no-json':
      return words.message('packNoJson', words.english(why.why));
    case 'malformed':
      return words.count('packProblems', why.problems.length);
    case 'over': {
      const most = PACK_LIMITS[why.limit];
      const inMegabytes = words.unit('megabyte', most / BYTES_A_MB);
      if (why.limit === 'file') return words.message('packTooLarge', inMegabytes);
      if (why.limit === 'all') return words.message('packsTooLarge', inMegabytes);
      return words.message(
        why.limit === 'packs' ? 'packsTooMany' : 'packsTooManyRecords',
        words.number(most),
      );
    }
  }
}
