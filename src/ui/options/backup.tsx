import { useRef } from 'preact/hooks';
import type { Words } from '../words';

interface BackupProps {
  readonly words: Words;
  readonly onExport: () => Promise<Readonly<Record<string, unknown>>>;
  readonly onImport: (json: unknown) => void;
  readonly onBadFile: (why: string) => void;
}

/** A settings file is a few kilobytes; anything larger is another file. */
const LARGEST_FILE = 2_000_000;

/** The settings as a file, to keep and to load. */
export function Backup({ words, onExport, onImport, onBadFile }: BackupProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const save = async (): Promise<void> => {
    const blob = new Blob([JSON.stringify(await onExport(), null, 2)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = 'backgrounder-settings.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > LARGEST_FILE) return onBadFile(`${file.name}: ${words.number(file.size)} bytes`);
    try {
      const json: unknown = JSON.parse(await file.text());
      if (typeof json !== 'object' || json === null || Array.isArray(json) || !('version' in json)) {
        throw new TypeError('no settings in it');
      }
      onImport(json);
    } catch (error) {
      onBadFile(`${file.name}: ${(error as Error).message}`);
    }
  };
  return (
    <section>
      <h2>{words.message('optionsBackup')}</h2>
      <div class="actions">
        <button type="button" onClick={() => void save()}>
          {words.message('optionsExport')}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {words.message('optionsImport')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          aria-label={words.message('optionsImport')}
          onChange={(event) => void load(event.currentTarget.files?.[0])}
        />
      </div>
    </section>
  );
}
