import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** Something that is on or off, with its label. */
export const Switch = ({ on, disabled = false, onChange, children }: SwitchProps) => (
  <label class="switch">
    <span>{children}</span>
    <input
      type="checkbox"
      role="switch"
      checked={on}
      disabled={disabled}
      aria-checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);
