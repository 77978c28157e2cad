import { useState } from 'preact/hooks';
import type { CardModel } from '../../core/card';
import { Said } from '../said';
import { plainText, sentenceOf } from '../words';
import type { CardProps, Hide } from './props';
import { type Report, reportAddress, reportOf } from './report';

interface NotThisProps extends Pick<CardProps, 'words' | 'evidence' | 'onHide'> {
  readonly model: CardModel;
}

/** What a reader can do about a card that is wrong, or unwanted. */
export function NotThis({ model, words, evidence, onHide }: NotThisProps) {
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
        {choice('entity', words.message('hideEntity', model.name))}
        {evidence.length > 0 && choice('site', words.message('hideSite'), words.message('hideSiteBack'))}
        <li>
          <button
            type="button"
            class="plain"
            aria-expanded={report !== null}
            onClick={() =>
              setReport(report ? null : reportOf(model, plainText(sentenceOf(words, model)), evidence))
            }
          >
            {words.message('hideReport')}
          </button>
        </li>
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
        </div>
      )}
    </>
  );
}
