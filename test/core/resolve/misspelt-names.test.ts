import { expect, test } from 'vitest';
import { marked, unmarked } from './marked';

/** All in 2017, so that the offices tell who is meant. */
const date = '2017-03-01';

test.each([
  ['two letters exchanged', 'Iranian President [Hassan Rouhnai](Q348144) spoke. [Rouhnai](Q348144) left.'],
  [
    'a letter left out',
    'German Chancellor [Angela Mekel](angela-merkel-de) spoke. [Mekel](angela-merkel-de) left.',
  ],
  ['a letter too many', 'Brazilian President [Michel Temmer](Q463533) spoke.'],
  ['another letter', 'U.S. President [Donald Trumb](Q22686) spoke.'],
  ['the given name', 'British Prime Minister [Teresa May](Q264766) spoke. [May](Q264766) left.'],
  ['the family name first', 'Chinese President [Xi Jinpign](Q15031) spoke. [Xi](Q15031) left.'],
  ['a slip in each of two words', 'Turkish President [Recep Tayip Erodgan](Q39259) spoke.'],
  ['the office behind the name', '[Angela Mekel](angela-merkel-de), the German chancellor, spoke.'],
  ['a rank between', 'Iran’s defense minister, Brig. Gen. [Hossein Dehgahn](Q14514593), left.'],
  [
    'a minister of state',
    'British Foreign Office Minister [Alana Duncan](Q302417) spoke. [Duncan](Q302417) left.',
  ],
  [
    'a long name only one bears',
    'A model: [Gladys Berejikilian](Q5566385). [Berejikilian](Q5566385) laughed.',
  ],
  ['a capital forgotten', '[Aung San Suu kyi](aung-san-suu-kyi) spoke. [Suu kyi](aung-san-suu-kyi) left.'],
])('a name misspelt is still the holder’s: %s', (_, story) => {
  expect(marked(unmarked(story), { date, kind: 'official' })).toBe(story);
});

test.each([
  ['nothing beside it', 'Hassan Rouhnai spoke.'],
  ['another trade', 'German footballer Angela Mekel spoke.'],
  ['another name', 'German Chancellor Angela Mekelburg spoke.'],
  ['neither word as it is known', 'German Chancellor Angella Mekel spoke.'],
  ['another country’s office', 'Polish President Hassan Rouhnai spoke.'],
  ['an office of other days', 'French President Nicolas Sarcosy spoke.'],
  ['a short word in lower case', 'Theresa may be late.'],
])('silent: %s', (_, story) => {
  expect(marked(story, { date, kind: 'official' })).toBe(story);
});
