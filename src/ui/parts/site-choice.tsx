import { Said } from '../said';
import type { Words } from '../words';

interface SiteChoiceProps {
  readonly words: Words;
  /** Sites that the extension came with. */
  readonly listed: number;
  /** The reader let it read every site. */
  readonly all: boolean;
  readonly onChoose: (all: boolean) => void;
}

/** Where stories are read: on the sites it came with, and elsewhere only when asked; or everywhere. */
export const SiteChoice = ({ words, listed, all, onChoose }: SiteChoiceProps) => {
  const choice = (value: boolean, name: string, text: string) => (
    <label class="option">
      <input type="radio" name="sites" checked={all === value} onChange={() => onChoose(value)} />
      <span>
        <strong>{name}</strong>
        <span class="quiet">
          <Said text={text} />
        </span>
      </span>
    </label>
  );
  return (
    <fieldset class="options">
      <legend class="unseen">{words.message('optionsSites')}</legend>
      {choice(false, words.message('sitesAsk'), words.count('sitesAskText', listed))}
      {choice(true, words.message('sitesAll'), words.message('sitesAllText'))}
    </fieldset>
  );
};
