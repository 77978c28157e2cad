import type { PackReport, Unused } from '../../core/record';
import type { StoredPack } from '../../platform/packs';
import { Said } from '../said';
import type { Words } from '../words';

interface OnePackProps {
  readonly words: Words;
  readonly stored: StoredPack;
  readonly report: PackReport | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly onRemove: () => void;
}

/** A pack that is there, with what of it is not used. */
export function OnePack({ words, stored, report, names, onRemove }: OnePackProps) {
  const { pack, added, bytes } = stored;
  const counts = (
    [
      ['castOfficials', pack.officials],
      ['castWeapons', pack.weapons],
      ['castSources', pack.sources],
    ] as const
  ).flatMap(([name, records]) =>
    // Storage may be damaged; what it holds is for the background to find out.
    records?.length ? [`${words.message(name)} ${words.number(records.length)}`] : [],
  );
  const unused = report?.unused ?? [];
  return (
    <li class="pack">
      <div class="head">
        <strong>
          <bdi>{pack.name}</bdi>
        </strong>
        <button type="button" aria-label={`${words.message('packRemove')}: ${pack.name}`} onClick={onRemove}>
          {words.message('packRemove')}
        </button>
      </div>
      {pack.about && (
        <p class="quiet">
          <bdi>{pack.about}</bdi>
        </p>
      )}
      <p class="quiet">
        <Said
          text={words.list([
            ...counts,
            words.message('packAddedOn', words.date(added)),
            words.unit('kilobyte', Math.max(1, Math.round(bytes / 1_000))),
          ])}
        />
      </p>
      {report?.failed !== undefined && (
        <p class="notice bad">
          {words.message('packFailed')}{' '}
          <span lang="en" dir="ltr">
            {report.failed}
          </span>
        </p>
      )}
      {unused.length > 0 && (
        <details class="fold">
          <summary>{words.count('packUnused', unused.length)}</summary>
          <ul class="problems">
            {unused.map((one) => (
              <li key={`${one.record} ${one.field}`}>
                <code dir="ltr">
                  {one.record}, {one.field}
                </code>{' '}
                <Said text={reason(words, one, names)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function reason(words: Words, { text, known, whole }: Unused, names: ReadonlyMap<string, string>): string {
  const why =
    known === undefined
      ? words.message('packUnusedWord', text)
      : words.message('packUnusedKnown', text, names.get(known) ?? known);
  return whole ? `${why} ${words.message('packUnusedWhole')}` : why;
}
