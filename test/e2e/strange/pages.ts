import { DOCUMENTS } from './documents';
import { HIDING } from './hiding';
import { SCRIPTED } from './scripts';
import type { Strange } from './strange';
import { TEXTS } from './texts';
import { WITHOUT_END } from './without-end';

export const PAGES: readonly Strange[] = [...SCRIPTED, ...TEXTS, ...DOCUMENTS, ...HIDING, ...WITHOUT_END];
