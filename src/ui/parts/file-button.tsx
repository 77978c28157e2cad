import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a JSON file; the browser's own field for it cannot be worded or drawn. */
export function FileButton({ label, primary, onFile }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={primary ? 'primary' : undefined} onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        aria-label={label}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
