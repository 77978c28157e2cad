import { render } from 'preact';
import { preferredLanguages, translated, uiLanguage } from '../../platform/i18n';
import { Words } from '../words';
import { Popup } from './popup';

document.documentElement.lang = uiLanguage();
const words = new Words(uiLanguage(), translated, preferredLanguages());
render(<Popup words={words} />, document.querySelector('#root')!);
