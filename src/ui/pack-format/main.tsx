import { showDocument } from '../document/show';

void showDocument('PACKS.md');
