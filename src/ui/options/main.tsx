import { render } from 'preact';
import { translated, uiLanguage } from '../../platform/i18n';
import { Words } from '../words';
import { Options } from './options';

const words = new Words(uiLanguage(), translated);
document.documentElement.lang = words.lang;
document.title = words.message('optionsTitle');
render(<Options words={words} />, document.querySelector('#root')!);
