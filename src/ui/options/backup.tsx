import { FileButton } from '../parts/file-button';
import { saveFile } from '../parts/save-file';
import type { Words } from '../words';

interface BackupProps {
  readonly words: Words;
  readonly onExport: () => Promise<Readonly<Record<string, unknown>>>;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** The settings as a file, to keep and to load; and back to how they came. */
export const Backup = ({ words, onExport, onImport, onReset }: BackupProps) => (
  <div class="actions">
    <button type="button" onClick={() => void onExport().then(save)}>
      {words.message('optionsExport')}
    </button>
    <FileButton label={words.message('optionsImport')} onFile={onImport} />
    <button type="button" onClick={onReset}>
      {words.message('optionsReset')}
    </button>
  </div>
);

const save = (settings: Readonly<Record<string, unknown>>): void =>
  saveFile('backgrounder-settings.json', `${JSON.stringify(settings, null, 2)}\n`, 'application/json');
