import { Said } from '../said';
import { evidenceLines } from '../words/evidence';
import type { CardProps } from './props';

/** The reasons for which this is who is meant. */
export const Why = ({ words, evidence }: Pick<CardProps, 'words' | 'evidence'>) => (
  <ul class="why">
    {evidenceLines(words, evidence).map((line) => (
      <li key={line}>
        <Said text={line} />
      </li>
    ))}
  </ul>
);
