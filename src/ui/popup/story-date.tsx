import { useId, useState } from 'preact/hooks';
import type { DateFrom } from '../../core/mention';
import type { PageState } from '../../core/message';
import type { IsoDay } from '../../core/time/day';
import { today } from '../today';
import type { Words } from '../words';

type Marked = Extract<PageState, { readonly state: 'marked' }>;

interface StoryDateProps extends Pick<Marked, 'date' | 'dateFrom' | 'pageDate'> {
  readonly words: Words;
  /** `null`: the page's own date again. */
  readonly onSetDate: (date: IsoDay | null) => void;
}

const FROM: Readonly<Record<DateFrom, string>> = {
  given: 'dateFromReader',
  jsonld: 'dateFromData',
  meta: 'dateFromData',
  microdata: 'dateFromData',
  time: 'dateFromTime',
  url: 'dateFromAddress',
  dateline: 'dateFromText',
};

/** The oldest story that anybody reads on the web: papers have put their archives there. */
const OLDEST: IsoDay = '1800-01-01';

/** The day of the story, where it was found, and the way to correct it. */
export function StoryDate({ words, date, dateFrom, pageDate, onSetDate }: StoryDateProps) {
  const [correcting, setCorrecting] = useState(false);
  if (correcting) {
    return (
      <Correction
        words={words}
        date={date}
        onClose={() => setCorrecting(false)}
        onSetDate={(day) => {
          setCorrecting(false);
          onSetDate(day);
        }}
      />
    );
  }
  return (
    <div class="story-date">
      <p>
        {date ? words.message('popupStoryOf', words.date(date)) : words.message('popupNoDate')}
        {date && dateFrom && (
          <span class="quiet">{words.message('leadRest', words.message(FROM[dateFrom]))}</span>
        )}
      </p>
      <button type="button" class="link" onClick={() => setCorrecting(true)}>
        {words.message(date ? 'dateCorrect' : 'dateSet')}
      </button>
      {pageDate !== undefined && (
        <button type="button" class="link" onClick={() => onSetDate(null)}>
          {pageDate ? words.message('dateOwn', words.date(pageDate)) : words.message('dateOwnNone')}
        </button>
      )}
    </div>
  );
}

interface CorrectionProps extends Pick<StoryDateProps, 'words' | 'date'> {
  readonly onSetDate: (date: IsoDay) => void;
  readonly onClose: () => void;
}

function Correction({ words, date, onSetDate, onClose }: CorrectionProps) {
  const id = useId();
  const [value, setValue] = useState(date ?? '');
  const [bad, setBad] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    // The browser's own field gives nothing for what is no date.
    if (value < OLDEST || value > today()) setBad(true);
    else onSetDate(value);
  };
  return (
    // The browser's own bubble would cover the popup, and words it in the browser's language.
    <form class="correction" noValidate onSubmit={submit}>
      <label for={id}>{words.message('dateLabel')}</label>
      <div class="actions">
        <input
          id={id}
          type="date"
          min={OLDEST}
          max={today()}
          value={value}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-bad` : undefined}
          onInput={(event) => {
            setValue(event.currentTarget.value);
            setBad(false);
          }}
          ref={(input) => {
            if (input && !input.dataset.met) {
              input.dataset.met = '';
              input.focus();
            }
          }}
        />
        <button type="submit" class="primary">
          {words.message('dateSave')}
        </button>
        <button type="button" onClick={onClose}>
          {words.message('cancel')}
        </button>
      </div>
      {bad && (
        <p id={`${id}-bad`} class="notice bad" role="alert">
          {words.message('dateBad')}
        </p>
      )}
      <p class="quiet">{words.message('dateHolds')}</p>
    </form>
  );
}
