import type { Drawn } from '../../core/card';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts the pieces of a drawing together as nodes of this document. */
export function build(pieces: readonly Drawn[], within: string | null = null): DocumentFragment {
  const built = new DocumentFragment();
  for (const piece of pieces) built.append(typeof piece === 'string' ? piece : element(piece, within));
  return built;
}

function element(
  { tag, attributes = {}, style = {}, children = [] }: Exclude<Drawn, string>,
  within: string | null,
): Element {
  const space = tag === 'svg' ? SVG : within;
  const made = space === null ? document.createElement(tag) : document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  // Not as an attribute, which a page's content policy would refuse.
  for (const [name, value] of Object.entries(style)) (made as HTMLElement).style.setProperty(name, value);
  made.append(build(children, space));
  return made;
}
