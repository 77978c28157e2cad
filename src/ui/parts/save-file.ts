/** Downloads have begun by then; an address let go of sooner is one that Firefox finds gone. */
const LET_GO_MS = 60_000;

/** Has the browser save a text as a file, the way it saves any link. It needs no permission. */
export function saveFile(name: string, text: string, type: 'text/markdown' | 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LET_GO_MS);
}
