/** At least this opaque, a background is what the reader sees the text on. */
const OPAQUE_ENOUGH = 0.5;
/** Relative luminance halfway, as the eye sees it, between black and white. */
const MIDDLE_GREY = 0.18;

/** Nothing is painted behind so many boxes; but a form with a field called `parentElement` is its own, without end. */
const MOST_LOOKED_AT = 500;

/**
 * Whether the page is light or dark where an element stands: by the nearest background painted behind it, as sites
 * have their own switches; without any, by the scheme the page and the reader's system agreed on.
 */
export function pageTheme(element: Element): 'light' | 'dark' {
  let at: Element | null = element;
  for (let i = 0; at && i < MOST_LOOKED_AT; i++, at = at.parentElement) {
    const background = parsed(getComputedStyle(at).backgroundColor);
    if (background && background.alpha >= OPAQUE_ENOUGH)
      return background.luminance < MIDDLE_GREY ? 'dark' : 'light';
  }
  const supportsDark = /dark/.test(getComputedStyle(document.documentElement).colorScheme);
  return supportsDark && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

interface Background {
  /** Relative luminance of WCAG 2, 0..1. */
  readonly luminance: number;
  readonly alpha: number;
}

/** Reads a computed colour in any of the notations that browsers give; `null` for others. */
function parsed(colour: string): Background | null {
  const [notation = '', inside = ''] = colour.split('(');
  const [a, b, c, alpha = 1] = (inside.replace(/^[a-z][\w-]*/, '').match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  if (a === undefined || b === undefined || c === undefined) return null;
  // Lightness alone tells in the notations that have it: lab and lch, oklab and oklch.
  if (/^l/.test(notation)) return { luminance: ((a + 16) / 116) ** 3, alpha };
  if (/^ok/.test(notation)) return { luminance: a ** 3, alpha };
  const most = notation.startsWith('rgb') ? 255 : 1;
  const [red, green, blue] = [a, b, c].map((channel) => linear(channel / most)) as [number, number, number];
  return { luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha };
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
