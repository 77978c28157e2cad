/** Whether the publisher asks us to stay away: `<meta name="backgrounder" content="off">`. */
export function publisherOptedOut(page: Document): boolean {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="backgrounder" i]');
  return meta?.content.trim().toLowerCase() === 'off';
}
