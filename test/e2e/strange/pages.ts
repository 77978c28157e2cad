import { DOCUMENTS } from './documents';
import { SCRIPTED } from './scripts';
import type { Strange } from './strange';
import { TEXTS } from './texts';

export const PAGES: readonly Strange[] = [...SCRIPTED, ...TEXTS, ...DOCUMENTS];
