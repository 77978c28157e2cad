import type { Words } from '../words';

interface RestoreListProps {
  readonly words: Words;
  readonly items: readonly string[];
  readonly title: string;
  /** Said when there is nothing to list. */
  readonly empty: string;
  readonly action: string;
  readonly onRestore: (item: string) => void;
}

/** What the reader switched off or granted, each with a button to undo it. */
export function RestoreList({ items, title, empty, action, onRestore }: RestoreListProps) {
  if (items.length === 0) return <p class="quiet">{empty}</p>;
  return (
    <>
      {title && <p class="quiet">{title}</p>}
      <ul class="list">
        {items.map((item) => (
          <li key={item}>
            {item}
            <button type="button" aria-label={`${action}: ${item}`} onClick={() => onRestore(item)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
