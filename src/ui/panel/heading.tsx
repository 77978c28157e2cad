import type { Words } from '../words';
import type { PanelState } from './state';

type Shown = Extract<PanelState, { readonly name: 'story' }>;

interface HeadingProps extends Omit<Shown, 'name'> {
  readonly words: Words;
  readonly onChoose: (story: number) => void;
}

/** Which story it is: title, day, publisher, address; and which other ones the page has. */
export function Heading({ words, story, titles, chosen, closed, onChoose }: HeadingProps) {
  const { title, date, publisher, address, truncated } = story;
  return (
    <>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="quiet about">
        <span>{date ? words.message('popupStoryOf', words.date(date)) : words.message('popupNoDate')}</span>
        {publisher && <span>{words.message('popupPublisher', publisher.name)}</span>}
        <span dir="ltr" class="address">
          {hostOf(address)}
        </span>
      </p>
      {titles.length > 1 && (
        <label class="choose">
          <span class="quiet">{words.count('panelStories', titles.length)}</span>
          <select onChange={(event) => onChoose(event.currentTarget.selectedIndex)}>
            {titles.map((one, i) => (
              <option key={i} selected={i === chosen}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
      {closed && <p class="notice">{words.message('panelClosedKept')}</p>}
      {truncated && <p class="notice">{words.message('popupTruncated')}</p>}
    </>
  );
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
