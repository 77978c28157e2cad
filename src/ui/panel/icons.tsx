const PATHS = {
  /** Two sheets, one on the other. */
  copy: 'M5.5 5.5h8v8h-8zM3 10.5H2.5v-8h8V3',
  /** An arrow into a tray. */
  save: 'M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11',
  /** An arrow out of a frame. */
  tab: 'M9.5 2.5h4v4M13.5 2.5L8 8M7 3.5H2.5v10h10V9',
  /** A line of text that is pointed at. */
  place: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  /** Turned when what is below is open. */
  more: 'M4 6.5L8 10.5l4-4',
} as const;

/** A drawing beside a word or in its place; whoever draws it alone names it. */
export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg class={`glyph ${name}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
