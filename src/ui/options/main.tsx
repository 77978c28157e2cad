import { render } from 'preact';
import { pageWords } from '../page-words';
import { Options } from './options';

const words = pageWords();
document.title = words.message('optionsTitle');
render(<Options words={words} />, document.querySelector('#root')!);
