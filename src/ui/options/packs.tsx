import { useState } from 'preact/hooks';
import type { Pack, PackReport } from '../../core/record';
import type { StoredPack } from '../../platform/packs';
import { FileButton } from '../parts/file-button';
import { wordSaving } from '../parts/saving';
import { Said } from '../said';
import type { Words } from '../words';
import { type Examined, examinePack } from './examine-pack';
import { OnePack } from './one-pack';
import { Refusal } from './refusal';

interface PacksProps {
  readonly words: Words;
  readonly packs: readonly StoredPack[];
  /** What became of them, in the same order; fewer while the background has not told. */
  readonly reports: readonly PackReport[];
  /** What records of the dataset are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The codes that the dataset knows. */
  readonly countries: readonly string[];
  /** The packs as they are stored now: what is shown may be a moment behind. */
  readonly latest: () => Promise<readonly StoredPack[]>;
  readonly onAdd: (pack: Pack, bytes: number, replaces?: string) => Promise<unknown>;
  readonly onRemove: (id: string) => Promise<unknown>;
}

type Asked = Extract<Examined, { readonly is: 'pack' }>;

type Outcome =
  | { readonly state: 'said'; readonly text: string; readonly bad?: true }
  | { readonly state: 'refused'; readonly file: string; readonly why: Exclude<Examined, Asked> }
  | { readonly state: 'there'; readonly asked: Asked };

/** The reader's own datasets: what is there, what became of it, adding and taking away. */
export function Packs({ words, packs, reports, names, countries, latest, onAdd, onRemove }: PacksProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const say = (text: string): void => setOutcome({ state: 'said', text });
  const fail = (error: unknown): void =>
    setOutcome({ state: 'said', text: wordSaving(words, error), bad: true });
  const add = ({ pack, bytes, there }: Asked): void =>
    void onAdd(pack, bytes, there?.id).then(() => say(words.message('packAdded', pack.name)), fail);
  const examine = async (file: File): Promise<void> => {
    const examined = await examinePack(file, await latest(), countries);
    if (examined.is !== 'pack') setOutcome({ state: 'refused', file: file.name, why: examined });
    else if (examined.there) setOutcome({ state: 'there', asked: examined });
    else add(examined);
  };
  return (
    <>
      <p class="quiet">
        {words.message('packsAbout')} <a href="pack-format.html">{words.message('packsFormat')}</a>
      </p>
      {packs.length > 0 && (
        <ul class="list">
          {packs.map((one, i) => (
            <OnePack
              key={one.id}
              words={words}
              stored={one}
              report={reports[i]}
              names={names}
              onRemove={() =>
                void onRemove(one.id).then(() => say(words.message('packRemoved', one.pack.name)), fail)
              }
            />
          ))}
        </ul>
      )}
      <div class="actions">
        <FileButton label={words.message('packsAdd')} onFile={(file) => void examine(file)} />
      </div>
      <div role="status">
        {outcome?.state === 'said' && (
          <p class={`notice ${outcome.bad ? 'bad' : ''}`}>
            <Said text={outcome.text} />
          </p>
        )}
        {outcome?.state === 'refused' && <Refusal words={words} file={outcome.file} why={outcome.why} />}
        {outcome?.state === 'there' && (
          <div class="notice">
            <p>
              <Said text={words.message('packThere', outcome.asked.pack.name)} />
            </p>
            <div class="actions">
              <button type="button" onClick={() => add(outcome.asked)}>
                {words.message('packReplace')}
              </button>
              <button type="button" onClick={() => setOutcome(null)}>
                {words.message('packKeep')}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
