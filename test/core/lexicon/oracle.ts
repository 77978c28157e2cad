/**
 * The matching rules again, as plainly as they can be said and without any index: the oracle that the lexicon's scan
 * must agree with. It tries every form at every place.
 */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly number[];
}

const IGNORABLE = /\u00ad|\u200b|\u0301|\u0308/;

interface Token {
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const kindOf = (character: string): 'letter' | 'digit' | null =>
  /\p{L}/u.test(character) ? 'letter' : /\d/.test(character) ? 'digit' : null;

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let open: { raw: string; start: number; end: number; kind: string } | null = null;
  const close = (): void => {
    if (open) found.push({ text: fold(open.raw), raw: open.raw, start: open.start, end: open.end });
    open = null;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (IGNORABLE.test(character)) continue;
    const kind = kindOf(character);
    if (kind === null || (open && open.kind !== kind)) close();
    if (kind !== null) {
      open ??= { raw: '', start: i, end: i, kind };
      open.raw += character;
      open.end = i + 1;
    }
  }
  close();
  return found;
}

const visible = (text: string): string => text.replace(new RegExp(IGNORABLE, 'g'), '');

function joins(between: string, before: Token): boolean {
  const gap = visible(between);
  if (gap.startsWith('.'))
    return before.text.length <= 3 && !/\d/.test(before.text) && /^\.(?: +|[-'])?$/.test(gap);
  return /^(?: +|[-'])?$/.test(gap);
}

function endsWell(text: string, last: Token): boolean {
  const rest = visible(text.slice(last.end));
  if (/^[\p{L}\d]/u.test(rest)) return /\d$/.test(last.text) && /^s(?![\p{L}\d])/u.test(rest);
  if (!/^'[\p{L}\d]/u.test(rest)) return true;
  return (
    /^'s(?![\p{L}\d])/u.test(rest) || (/^'S(?![\p{L}\d])/u.test(rest) && last.raw === last.raw.toUpperCase())
  );
}

const capital = (token: Token): boolean => !/^\p{Ll}/u.test(token.raw);

/** The form's tokens as written, and with its apostrophes closed up. */
function variants(form: string): Token[][] {
  const plain = tokens(form);
  const joined = tokens(form.replaceAll("'", ''));
  return joined.length === plain.length ? [plain] : [plain, joined];
}

export function naiveSpot(forms: readonly string[], text: string): Found[] {
  const words = tokens(text);
  const parsed = forms.map(variants);
  const found: Found[] = [];
  let free = 0;
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (word.start < free || (before && visible(text.slice(before.end, word.start)) === '')) return;
    const ends = new Map<number, number[]>();
    parsed.forEach((options, form) => {
      for (const option of options) {
        const stretch = words.slice(i, i + option.length);
        const matches =
          stretch.length === option.length &&
          stretch.every(
            (token, k) =>
              token.text === option[k]!.text &&
              (k === 0 || joins(text.slice(stretch[k - 1]!.end, token.start), stretch[k - 1]!)),
          ) &&
          option.every((token, k) => !/^\p{Lu}/u.test(token.raw) || capital(stretch[k]!)) &&
          endsWell(text, stretch.at(-1)!);
        if (!matches) continue;
        const end = stretch.at(-1)!.end;
        const known = ends.get(end) ?? [];
        if (!known.includes(form)) ends.set(end, [...known, form]);
      }
    });
    if (ends.size === 0) return;
    const end = Math.max(...ends.keys());
    found.push({ start: word.start, end, forms: ends.get(end)!.sort((a, b) => a - b) });
    free = end;
  });
  return found;
}
