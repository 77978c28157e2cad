/** Text that the reader has selected, with its place in the page. */
interface Selected {
  readonly text: string;
  readonly range: Range;
}

/** Fields whose content is words. A password is none of them. */
const FIELDS = 'textarea, input:is([type="text"], [type="search"], :not([type]))';

/** What the reader has selected, in the page's text or in one of its fields; `null` for nothing. */
export function selected(): Selected | null {
  const field = focused(document);
  if (field?.matches(FIELDS)) {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    const range = new Range();
    // The text in a field has no place of its own.
    range.selectNode(field);
    return someText(value.slice(selectionStart, selectionEnd), range);
  }
  const selection = getSelection();
  if (!selection?.rangeCount) return null;
  return someText(selection.toString(), placeOf(selection));
}

/** Of a selection within a shadow tree Chromium gives the place of its host, unless it is asked for the tree's own. */
function placeOf(selection: Selection): Range {
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.collapsed) return range;
  const shadowRoots = openRootsIn(document);
  const [composed] = selection.getComposedRanges({ shadowRoots });
  if (!composed) return range;
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

/** The element with the focus, in whichever open shadow tree. */
const focused = ({ activeElement }: DocumentOrShadowRoot): Element | null =>
  activeElement?.shadowRoot?.activeElement ? focused(activeElement.shadowRoot) : activeElement;

const openRootsIn = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    // In Chromium a form's field may bear that name, and hold the form.
    shadowRoot instanceof ShadowRoot ? [shadowRoot, ...openRootsIn(shadowRoot)] : [],
  );

const someText = (text: string, range: Range): Selected | null =>
  text.trim() === '' ? null : { text: text.trim(), range };
