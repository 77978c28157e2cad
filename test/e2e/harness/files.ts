import type { ExtensionPage } from './reader';

/** Chooses a file for a field of an extension's page, as the reader does in the browser's own window. */
export function chooseFile(
  page: ExtensionPage,
  selector: string,
  name: string,
  content: string,
): Promise<void> {
  return page.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}
