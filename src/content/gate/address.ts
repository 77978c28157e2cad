/** What tells this page from another of its site: a mere `#place` does not. */
export const pageAddress = (): string => location.href.replace(/#.*$/, '');

/** Calls `changed` whenever the document goes on as another page, until `signal` aborts. */
export function onOtherAddress(changed: () => void, signal: AbortSignal): void {
  let address = pageAddress();
  // Heard from the page's own pushState too, without touching its History object.
  navigation.addEventListener(
    'navigatesuccess',
    () => {
      const now = pageAddress();
      if (now === address) return;
      address = now;
      changed();
    },
    { signal },
  );
}
