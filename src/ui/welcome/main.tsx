import { render } from 'preact';
import { pageWords } from '../page-words';
import { Rest, Start } from './welcome';

const words = pageWords();
document.title = words.message('welcomeTitle');
// The story stands between the two, in the page itself: it is there when the script that reads stories looks for one.
render(<Start words={words} />, document.querySelector('#before')!);
render(<Rest words={words} />, document.querySelector('#after')!);
