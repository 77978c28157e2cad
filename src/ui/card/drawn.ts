import type { ComponentChild, VNode } from 'preact';
import type { Drawn, DrawnElement } from '../../core/card';

/**
 * What components without a state of their own give, as plain data: elements with attributes, and text. Handlers have
 * no place in it.
 */
export function drawn(child: ComponentChild): readonly Drawn[] {
  if (child === null || child === undefined || typeof child === 'boolean' || child === '') return [];
  if (Array.isArray(child)) return joined(child.flatMap(drawn));
  if (typeof child !== 'object') return [String(child)];
  const { type, props } = child as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return drawn((type as (given: object) => ComponentChild)(props));
  return [element(type, props)];
}

function element(tag: string, { children, style, ...props }: Record<string, unknown>): DrawnElement {
  const attributes = Object.entries(props).flatMap(([name, value]) => {
    const text = attributeOf(name, value);
    return text === null || name === 'key'
      ? []
      : [[name.toLowerCase() === 'tabindex' ? 'tabindex' : name, text]];
  });
  const within = drawn(children as ComponentChild);
  return {
    tag,
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) as Record<string, string> }),
    ...(style !== undefined && { style: cssOf(style as Record<string, string>) }),
    ...(within.length > 0 && { children: within }),
  };
}

/** `aria-…` attributes say "false"; others are not there then. */
function attributeOf(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' && !name.startsWith('aria-')) return value ? '' : null;
  return String(value);
}

const cssOf = (style: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  );

/** Neighbouring texts as one. */
function joined(pieces: readonly Drawn[]): readonly Drawn[] {
  const together: Drawn[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') together[together.length - 1] = last + piece;
    else together.push(piece);
  }
  return together;
}
