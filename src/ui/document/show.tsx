import { render } from 'preact';
import { resourceText } from '../../platform/resources';
import { pageWords } from '../page-words';
import { TextDocument } from './document';

/** Shows a text of the package as a page. */
export async function showDocument(path: string): Promise<void> {
  const words = pageWords();
  const text = await resourceText(path);
  document.title = /^# (.+)$/m.exec(text)?.[1] ?? document.title;
  render(<TextDocument words={words} text={text} />, document.querySelector('#root')!);
  // The place that the address names was not there yet when the browser looked for it.
  if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
}
