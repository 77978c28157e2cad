import { render } from 'preact';
import { tabOfPanel } from '../../platform/panel';
import { ownTab } from '../../platform/tabs';
import { pageWords } from '../page-words';
import { Panel } from './panel';

const words = pageWords();
void ownTab().then((own) =>
  render(
    <Panel words={words} tabId={tabOfPanel(location.search)} inTab={own !== null} />,
    document.querySelector('#root')!,
  ),
);
