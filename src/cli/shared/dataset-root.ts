import { join } from 'node:path';
import { root } from './root';

/** The folder that holds `curated` and `imported`. */
export const datasetRoot = (): string => join(root(), 'src', 'dataset');
