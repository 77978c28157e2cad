/**
 * Reads a property of nodes as the DOM has it. In Chromium the fields of a form hide its own properties from us by
 * bearing their names: a field called `parentNode` leads from the form into itself, for ever. The functions of the
 * prototypes cannot be hidden. (The command line's DOM library has none to read, nor such forms.)
 */
const reader = <N extends Node, K extends keyof N>(
  type: 'Node' | 'Element',
  name: K,
): ((node: N) => N[K]) => {
  const read = Object.getOwnPropertyDescriptor(globalThis[type]?.prototype ?? {}, name)?.get;
  return (node) => (read ? read.call(node) : node[name]);
};

export const parentOf = reader('Node', 'parentNode');
export const firstChildOf = reader('Node', 'firstChild');
export const nextSiblingOf = reader('Node', 'nextSibling');
export const shadowRootOf = reader<Element, 'shadowRoot'>('Element', 'shadowRoot');
