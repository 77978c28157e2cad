import { Said } from '../said';

interface RestoreListProps {
  /** What each is stored as, and what the reader knows it as. */
  readonly items: readonly (readonly [key: string, name: string])[];
  readonly action: string;
  readonly onRestore: (key: string) => void;
}

/** What the reader switched off or granted, each with a button to undo it. */
export const RestoreList = ({ items, action, onRestore }: RestoreListProps) => (
  <ul class="list">
    {items.map(([key, name]) => (
      <li key={key}>
        <Said text={name} />
        <button type="button" aria-label={`${action}: ${name}`} onClick={() => onRestore(key)}>
          {action}
        </button>
      </li>
    ))}
  </ul>
);
