import type { ComponentChildren } from 'preact';

/** Small line drawings for buttons that say the same in their label. */
const icon =
  (path: ComponentChildren, turns = false) =>
  () => (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={turns ? 'turns' : undefined}>
      {path}
    </svg>
  );

export const NextIcon = icon(<path d="M6 3l5 5-5 5" />, true);
export const PreviousIcon = icon(<path d="M10 3L5 8l5 5" />, true);
export const OptionsIcon = icon(
  <path d="M2 4.5h6.5M13 4.5h1M2 11.5h1M7.5 11.5H14M11 2.5a2 2 0 1 1-.01 0M5 9.5a2 2 0 1 1-.01 0" />,
);
