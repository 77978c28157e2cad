/** What tells this page from another of its site: a mere `#place` does not. */
export const pageAddress = (): string => document.URL.split('#', 1)[0]!;
