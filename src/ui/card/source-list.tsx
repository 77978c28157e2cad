import type { WordedCard } from '../../core/card';
import { Said } from '../said';

/** Where a card's facts were read, by the numbers that stand behind them, in the reader's digits. */
export const SourceList = ({ sources }: Pick<WordedCard, 'sources'>) => (
  <ol>
    {sources.map(({ number, title, url, about }, index) => (
      <li key={number} value={index + 1} style={{ listStyleType: `"${number}. "` }}>
        <bdi lang="en">
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </bdi>
        <span class="quiet">
          {' '}
          <Said text={about} />
        </span>
      </li>
    ))}
  </ol>
);
