import { useState } from 'preact/hooks';
import type { WordedCard } from '../../core/card';
import { Said } from '../said';
import { MAIL } from './contact';
import type { CardProps, Hide } from './props';
import { type Report, reportAddress, reportMail, reportOf } from './report';

interface NotThisProps extends Pick<CardProps, 'words' | 'evidence'> {
  readonly card: WordedCard;
  readonly onHide: (what: Hide) => void;
}

/** What a reader can do about a card that is wrong, or unwanted. */
export function NotThis({ card, words, evidence, onHide }: NotThisProps) {
  const [report, setReport] = useState<Report | null>(null);
  const choice = (what: Hide, text: string, hint?: string) => (
    <li key={what}>
      <button type="button" class="plain" onClick={() => onHide(what)}>
        <Said text={text} />
      </button>
      {hint && <span class="quiet"> {hint}</span>}
    </li>
  );
  return (
    <>
      <ul>
        {evidence.length > 0 && choice('mention', words.message('hideMention'))}
        {choice('entity', words.message('hideEntity', card.name))}
        {evidence.length > 0 && choice('site', words.message('hideSite'), words.message('hideSiteBack'))}
        {/* What is wrong in the reader's own pack is nothing the dataset's keepers can mend. */}
        {card.pack === undefined && (
          <li>
            <button
              type="button"
              class="plain"
              aria-expanded={report !== null}
              onClick={() => setReport(report ? null : reportOf(card, evidence))}
            >
              {words.message('hideReport')}
            </button>
          </li>
        )}
      </ul>
      {report && (
        <div class="report">
          <p class="quiet">{words.message('reportNothingSent', new URL(reportAddress(report)).host)}</p>
          <pre lang="en" dir="ltr">
            {report.title}
            {'\n\n'}
            {report.body}
          </pre>
          <a class="button" href={reportAddress(report)} target="_blank" rel="noreferrer">
            {words.message('reportOpen')}
          </a>
          <a href={reportMail(report)}>
            <Said text={words.message('reportMail', MAIL)} />
          </a>
        </div>
      )}
    </>
  );
}
