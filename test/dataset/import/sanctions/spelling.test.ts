import { expect, test } from 'vitest';
import { fromListOrder } from '../../../../src/dataset/import/sanctions/spelling';

test.each([
  ['AL-ZAWAHIRI, Ayman', 'Ayman al-Zawahiri'],
  ['DEHGHAN POUDEH, Hossein', 'Hossein Dehghan Poudeh'],
  ['ZUMAR, Colonel Abbud', 'Abbud Zumar'],
  ['COIBA', null],
  ['EXAMPLE, S.A., LTD', null],
])('%s reads %s', (listed, name) => expect(fromListOrder(listed)).toBe(name));
