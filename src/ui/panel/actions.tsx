import { useState } from 'preact/hooks';
import { saveFile } from '../parts/save-file';
import type { Words } from '../words';
import { Icon } from './icons';
import { fileNameOf } from './markdown/file-name';
import { markdownOf } from './markdown/story';
import type { ShownStory } from './state';

interface ActionsProps {
  readonly words: Words;
  readonly story: ShownStory;
  /** Opens the panel in a tab of its own; where it is one, brings the story's tab to the front. */
  readonly onOther: () => void;
  readonly inTab: boolean;
  /** The story's tab is no more. */
  readonly closed: boolean;
}

/** What a reader can take along of a story. */
export function Actions({ words, story, onOther, inTab, closed }: ActionsProps) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(markdownOf(words, story));
      setSaid(words.message('panelCopied'));
    } catch {
      setSaid(words.message('panelNotCopied'));
    }
  };
  const save = (): void => {
    const name = fileNameOf(story);
    saveFile(name, markdownOf(words, story), 'text/markdown');
    setSaid(words.message('panelSaved', name));
  };
  return (
    <div class="keep">
      <div class="actions">
        <button type="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {words.message('panelCopy')}
        </button>
        <button type="button" onClick={save}>
          <Icon name="save" />
          {words.message('panelSave')}
        </button>
        {!closed && (
          <button type="button" onClick={onOther}>
            <Icon name={inTab ? 'place' : 'tab'} />
            {words.message(inTab ? 'panelGoToStory' : 'panelOpenTab')}
          </button>
        )}
      </div>
      <p class="quiet" role="status">
        {said}
      </p>
    </div>
  );
}
