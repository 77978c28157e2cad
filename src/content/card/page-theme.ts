/** At least this opaque, a background is what the reader sees the text on. */
const OPAQUE_ENOUGH = 0.5;
/** Relative luminance halfway, as the eye sees it, between black and white. */
const MIDDLE_GREY = 0.18;

/**
 * Whether the page is light or dark where an element stands: by the nearest background painted behind it, as sites
 * have their own switches; without any, by the scheme the page and the reader's system agreed on.
 */
export function pageTheme(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parsed(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha >= OPAQUE_ENOUGH) return luminance(colour) < MIDDLE_GREY ? 'dark' : 'light';
  }
  const supportsDark = /\bdark\b/.test(getComputedStyle(document.documentElement).colorScheme);
  return supportsDark && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Channels 0..1 of a computed colour: `rgb()`, `rgba()` or `color(srgb …)`; `null` for other notations. */
function parsed(colour: string): Colour | null {
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const [a, b, c, alpha = 1] = numbers;
  if (a === undefined || b === undefined || c === undefined) return null;
  if (colour.startsWith('rgb')) return { red: a / 255, green: b / 255, blue: c / 255, alpha };
  if (colour.startsWith('color(srgb')) return { red: a, green: b, blue: c, alpha };
  return null;
}

/** Relative luminance of WCAG 2. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
