// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time';
import { Offices } from '../../../../src/ui/panel/offices/offices';
import { englishWords } from '../../../../src/ui/words/english';
import { minister, term } from '../../samples';
import { ann, bob, eve, official } from '../samples';
import { stage } from '../stage';

const { show, press, text, button, all, find } = stage();
const offices = (cards = [ann, bob, eve]) => (
  <Offices words={englishWords()} cards={cards} today={dayOf('2026-11-24')!} />
);

describe('the chart of offices', () => {
  test('has a row for each official, in words and as bars, and the story’s day', () => {
    show(offices());
    expect(text()).toContain('story of Feb 16, 2016');
    expect(text()).toContain('Ann Example Minister of Defence of Iran, Aug 2013 – Aug 2017');
    expect(all('li')).toHaveLength(3);
    expect(all('.lead .term').length).toBeGreaterThan(1);
  });

  test('draws no term that may go on through the bar of another', () => {
    const open = term('Leader', '2010', undefined, { asOf: '2013-08' });
    show(offices([official('Ann Example', [minister, open], '2016-02-16')]));
    const heights = all('.term').map((bar) => bar.getAttribute('y'));
    expect(new Set(heights).size).toBe(2);
  });

  test('says of whom it speaks today when the page gives no date', () => {
    show(offices([official('Ann Example', [minister], null)]));
    expect(text()).toContain('today, Nov 24, 2026');
  });

  test('tells who was in office while the chosen one was, and takes it back', async () => {
    show(offices());
    const status = () => find('[role="status"]')!.textContent;
    expect(status()).toContain('Choose a name');
    await press('Ann Example');
    expect(button('Ann Example').getAttribute('aria-pressed')).toBe('true');
    expect(status()).toContain(
      'While Ann Example was Minister of Defence of Iran (Aug 2013 – Aug 2017), these were in office too:',
    );
    expect(status()).toContain('Bob Before, President of Iran Aug 2013 – Mar 2014');
    expect(status()).not.toContain('Eve Early');
    expect(all('.common').length).toBeGreaterThan(0);
    await press('Ann Example');
    expect(status()).toContain('Choose a name');
  });

  test('says so when nobody was', async () => {
    show(offices());
    await press('Eve Early');
    expect(text()).toContain(
      'Nobody else here held an office while Eve Early was Governor of Iran (1990 – 1994)',
    );
  });

  test('draws fifteen at once, and all when asked', async () => {
    show(offices(Array.from({ length: 40 }, (_, i) => official(`Person ${i}`, [minister]))));
    expect(all('li')).toHaveLength(15);
    await press('Show all 40 officials');
    expect(all('ol li')).toHaveLength(40);
  });

  test('asks for no choice when there is one alone', () => {
    show(offices([ann]));
    expect(text()).not.toContain('Choose a name');
  });
});
