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
  ['Minister of State Security', 'intelligence'],
  ['State Minister for Defence', 'other'],
  ['Second Deputy Prime Minister and Minister of Foreign Affairs and Diaspora', 'foreign'],
  ['Cabinet Secretary for Culture and External Affairs', 'minister'],
  ['Minister of Justice', 'minister'],
  ['Minister of Parliamentary Affairs', 'minister'],
  ['Deputy Minister of Justice', 'other'],
  ['President', 'head-of-state'],
  ['Acting President', 'head-of-state'],
  ['President of the Palestinian National Authority', 'head-of-state'],
  ['Chairman of the Presidency', 'head-of-state'],
  ['President of Bashkortostan', 'regional'],
  ['President of the Province of Milan', 'regional'],
  ['President of the Junta of Andalusia', 'regional'],
  ['Premier of New South Wales', 'regional'],
  ['Prime Minister of Iraqi Kurdistan', 'regional'],
  ['Governor of Kaduna State', 'regional'],
  ['President of the Central Bank', 'central-bank'],
  ['President of Sveriges Riksbank', 'central-bank'],
  ['Governor of the State Bank', 'central-bank'],
  ['President of the Supreme Court', 'judge'],
  ['Vice-president of the Constitutional Court', 'judge'],
  ['President of the Spanish Senate', 'speaker'],
  ["President of the People's National Assembly", 'speaker'],
  ['Chairman of the Verkhovna Rada', 'speaker'],
  ['Vice-President of the National Assembly', 'other'],
  ['President of the National Academy of Sciences', 'other'],
  ['Leader of the Government in the Senate', 'other'],
  ['Leader of the Opposition', 'party-leader'],
  ['Vice Chief of Army Staff', 'other'],
  ['Commander-in-chief of the Revolutionary Guard', 'service-chief'],
  ['Premier of the State Council', 'head-of-government'],
  ['President of the Government', 'head-of-government'],
  ['Vice-President for Legal Affairs', 'other'],
  ['Vice President', 'deputy-head'],
  ['Prime Minister', 'head-of-government'],
  ['Deputy Prime Minister', 'deputy-head'],
])('%s is of the kind %s', (title, kind) => {
  expect(classifyOffice(title).kind).toBe(kind);
});

test('advisers are many, a national security adviser is one', () => {
  expect(classifyOffice('Advisor to the Presidency').single).toBe(false);
  expect(classifyOffice('National Security Advisor').single).toBe(true);
});

test.each([
  ['Secretary-General', false, 'international-organisation'],
  ['High Commissioner', false, 'international-organisation'],
  ["Secretary General at the Prime Minister's Office", true, 'other'],
  ['Director General', true, 'other'],
  ['High Representative', true, 'international-organisation'],
  ['Director-General of Security', true, 'intelligence'],
])('%s, of a state: %s, is of the kind %s', (title, ofState, kind) => {
  expect(classifyOffice(title, ofState).kind).toBe(kind);
});

test('title and surname alone find no director-general of a state’s ministry', () => {
  expect(classifyOffice('Director General', true).rank).toBeLessThan(60);
});
