import { expect, test } from 'vitest';
import { wordedCard } from '../../../src/ui/worded';
import { LOCALES, wordsIn } from '../locales';
import { weaponCard } from '../samples';

/** Of the narrowest card's scale, a character of a label takes this much. */
const CHARACTER = 0.024;

test.each(LOCALES)('in %s no label of the scale runs into the next', (locale) => {
  const { ruler } = wordedCard(wordsIn(locale), weaponCard());
  const labels = ruler!.ticks.filter(({ text }) => text !== '');
  const widths = labels.map(({ text }) => text.length * CHARACTER);
  // The last is set against the end of the scale, the others stand centred on their ticks.
  const last = labels.length - 1;
  const starts = labels.map(({ at }, i) => (i === last ? 1 - widths[i]! : at - widths[i]! / 2));
  for (let i = 1; i <= last; i++) expect(starts[i]! - (starts[i - 1]! + widths[i - 1]!)).toBeGreaterThan(0);
});
