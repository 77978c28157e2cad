import { expect, test } from 'vitest';
import { classifyOffice } from '../../../src/dataset/import/office-kinds';

test.each([
  ['Minister of Defence', 'defence'],
  ['Minister of National Defense', 'defence'],
  ['Minister of the Armed Forces', 'defence'],
  ['Secretary of Defense', 'defence'],
  ['Minister of Defence and Armed Forces Logistics', 'defence'],
  ['Minister for Defence Industry', 'minister'],
  ['Federal Minister of Defence Production', 'minister'],
  ['Chief of the Defence Staff', 'armed-forces-chief'],
  ['Commander of the Armed Forces', 'armed-forces-chief'],
  ['Minister of Foreign Affairs', 'foreign'],
  ['Minister for Foreign Affairs and Trade', 'foreign'],
  ['Minister of Foreign and European Affairs', 'foreign'],
  ['Minister of External Relations', 'foreign'],
  ['Minister of International Relations and Cooperation', 'foreign'],
  ['Secretary of State', 'foreign'],
  ['Minister of Foreign Trade', 'minister'],
  ['Minister for Foreign Trade and Development Cooperation', 'minister'],
  ['Minister of International Development', 'minister'],
  ['Minister of State for Foreign Affairs', 'other'],
  ['Foreign Secretary', 'diplomat'],
  ['Secretary of the National Security and Defense Council', 'adviser'],
  ['Head of the Federal Department of Defence, Civil Protection and Sport', 'defence'],
  ['Advisor to the Presidency', 'adviser'],
  ['President', 'head-of-state'],
  ['Prime Minister', 'head-of-government'],
  ['Deputy Prime Minister', 'deputy-head'],
])('%s is of the kind %s', (title, kind) => {
  expect(classifyOffice(title).kind).toBe(kind);
});

test('advisers are many, a national security adviser is one', () => {
  expect(classifyOffice('Advisor to the Presidency').single).toBe(false);
  expect(classifyOffice('National Security Advisor').single).toBe(true);
});
