import type { Hide } from '../../core/card';
import { Said } from '../said';
import { MAIL } from './contact';
import type { CardProps } from './props';
import { reportAddress, reportMail, reportOf } from './report';

/** What a reader can do about a card that is wrong, or unwanted. */
export function NotThis({ card, words, evidence }: CardProps) {
  const report = reportOf(card, evidence);
  const choice = (what: Hide, text: string, hint?: string) => (
    <li key={what}>
      <button type="button" class="plain" data-do="hide" data-what={what}>
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
            <button type="button" class="plain" aria-expanded={false} data-do="report">
              {words.message('hideReport')}
            </button>
          </li>
        )}
      </ul>
      {card.pack === undefined && (
        <div class="report" hidden>
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
