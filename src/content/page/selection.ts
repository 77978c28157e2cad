/** Text that the reader has selected, with its place in the page. */
export interface Selected {
  readonly text: string;
  readonly range: Range;
}

/** Fields whose content is words. A password is none of them. */
const FIELDS = 'textarea, input:is([type="text"], [type="search"], :not([type]))';

/** What the reader has selected, in the page's text or in one of its fields; `null` for nothing. */
export function selected(): Selected | null {
  const field = document.activeElement;
  if (field?.matches(FIELDS)) {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    const range = document.createRange();
    // The text in a field has no place of its own.
    range.selectNode(field);
    return someText(value.slice(selectionStart, selectionEnd), range);
  }
  const selection = getSelection();
  if (!selection?.rangeCount) return null;
  return someText(selection.toString(), selection.getRangeAt(0).cloneRange());
}

const someText = (text: string, range: Range): Selected | null =>
  text.trim() === '' ? null : { text: text.trim(), range };
