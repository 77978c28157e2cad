import { render } from 'preact';
import { pageWords } from '../page-words';
import { Popup } from './popup';

render(<Popup words={pageWords()} />, document.querySelector('#root')!);
