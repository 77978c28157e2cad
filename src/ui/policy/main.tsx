import { showDocument } from '../document/show';

void showDocument('POLICY.md');
