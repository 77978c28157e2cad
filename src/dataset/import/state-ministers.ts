/**
 * People whom the holder files give as ministers of the country and who were ministers of a part of it: the files name
 * their offices without the state ("Treasurer"), as the federal ones are named.
 */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'South Australia': [
    'Q1383644',
    'Q1446178',
    'Q3108729',
    'Q4893122',
    'Q5238597',
    'Q5239060',
    'Q5517076',
    'Q5534059',
    'Q5591343',
    'Q6115240',
    'Q6152492',
    'Q6178728',
    'Q6234870',
    'Q6239256',
    'Q6372494',
    'Q6396291',
    'Q6450701',
    'Q6508228',
    'Q6828295',
    'Q6835459',
    'Q6837123',
    'Q7149675',
    'Q7151348',
    'Q7279386',
    'Q7340323',
    'Q7366915',
    'Q7608103',
    'Q7610783',
    'Q7647681',
    'Q7704955',
    'Q7804478',
    'Q7816444',
    'Q7816502',
    'Q7823174',
    'Q8073256',
    'Q16193316',
    'Q16196758',
    'Q16728204',
    'Q16730936',
    'Q16732988',
    'Q16734515',
    'Q16885817',
  ],
  'New South Wales': [
    'Q4756662',
    'Q4773367',
    'Q4953985',
    'Q5233352',
    'Q5290616',
    'Q5292756',
    'Q5516102',
    'Q5566385',
    'Q5606262',
    'Q6193175',
    'Q6769797',
    'Q6812492',
    'Q6830088',
    'Q7626294',
    'Q19874260',
  ],
  Queensland: ['Q5195856', 'Q7704719', 'Q7804046'],
  Tasmania: ['Q6828140', 'Q7174432'],
  Victoria: ['Q6833128'],
  'Western Australia': ['Q6848162', 'Q7846781'],
  Quebec: ['Q574359', 'Q3320871', 'Q3371417', 'Q3386771', 'Q3420645'],
  'the Valencian Community': ['Q4891079', 'Q9093346'],
};

const STATE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(MEMBERS).flatMap(([state, ids]) => ids.map((id) => [id, state] as const)),
);

/** Offices that say themselves where they are, or that are of the whole country. */
const SAYS_WHERE = /^(?:Premier|Deputy Premier of|Governor|Ambassador|Lord Mayor|Leader|Prime Minister)\b/;

/** The state or province whose office a row is of, where it does not say so; null: none. */
export function stateOf(person: string, title: string): string | null {
  return SAYS_WHERE.test(title) ? null : (STATE_OF.get(person) ?? null);
}
