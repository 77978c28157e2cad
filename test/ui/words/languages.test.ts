import { describe, expect, test } from 'vitest';
import { wordedCard } from '../../../src/ui/worded';
import { plainText, sentenceOf } from '../../../src/ui/words';
import { wordsIn } from '../locales';
import { minister, officialCard, sourceCard, term, weaponCard } from '../samples';

const acting = term('President', undefined, '2017-05', {
  country: 'SU',
  officeKind: 'head-of-state',
  acting: true,
});
const nato = term('Secretary-General', '2009', '2014', { organisation: 'NATO' });

/** What a card says first, with the dataset's English in brackets of its own. */
const said = (text: string): string =>
  plainText(text.replaceAll('\u2066', '[').replaceAll(/(\[[^\u2069]*)\u2069/g, '$1]')).replaceAll(/\s/g, ' ');

describe.each([
  [
    'de',
    '[Minister of Defence] (Verteidigung, Iran), Aug. 2013 – Aug. 2017: bei Erscheinen im Amt',
    '[President] (Staatsoberhaupt, Sowjetunion), geschäftsführend, bis Mai 2017: bei Erscheinen nicht mehr im Amt',
    '[Secretary-General], NATO, 2009 – 2014: bei Erscheinen im Amt',
    'Flugabwehrsystem, [long-range surface-to-air missile system], im Dienst seit 1978. NATO-Name: SA-1',
    'Nachrichtenagentur, Iran',
  ],
  [
    'ru',
    '[Minister of Defence] (Оборона, Иран), авг. 2013 г. – авг. 2017 г.: в должности на день публикации',
    '[President] (Глава государства, СССР), и. о., до мая 2017 г.: на день публикации уже не в должности',
    '[Secretary-General], НАТО, 2009 – 2014: в должности на день публикации',
    'Система ПВО, [long-range surface-to-air missile system], на вооружении с 1978. Обозначение НАТО: SA-1',
    'Информационное агентство, Иран',
  ],
  [
    'fa',
    '[Minister of Defence] (دفاع، ایران)، اوت ۲۰۱۳ – اوت ۲۰۱۷: هنگام انتشار در این سمت',
    '[President] (ریاست کشور، شوروی)، سرپرست، تا مه ۲۰۱۷: هنگام انتشار دیگر در این سمت نبود',
    '[Secretary-General]، ناتو، ۲۰۰۹ – ۲۰۱۴: هنگام انتشار در این سمت',
    'سامانهٔ پدافند هوایی، [long-range surface-to-air missile system]، در خدمت از ۱۹۷۸. نام ناتو: SA-1',
    'خبرگزاری، ایران',
  ],
])('in %s', (lang, ofMinister, ofActing, ofNato, ofWeapon, ofSource) => {
  const words = wordsIn(lang);

  test.each([
    ['an official', officialCard([minister], '2016-02-16'), ofMinister],
    ['one who was acting, of a state that is no more', officialCard([acting], '2020-01-01'), ofActing],
    ['one of an organisation', officialCard([nato], '2010-02-16'), ofNato],
    ['a weapon', weaponCard(), ofWeapon],
    ['a source', sourceCard(), ofSource],
  ])('the sentence of %s', (_, card, expected) => {
    expect(said(sentenceOf(words, card))).toBe(expected);
  });

  test('nothing on a card is English but what is marked so, and names', () => {
    const names =
      /Ann(?:e)? Example|Bob Before|Cy After|S-1\w*|SA-1|OFAC|NATO|State Media Monitor|Example News Agency|Example|A page|example\.org/g;
    for (const model of [
      officialCard([minister, acting, nato], '2016-02-16'),
      weaponCard('S-1B'),
      sourceCard(),
    ]) {
      const { name: _, native: __, links, ...card } = wordedCard(words, model);
      const texts: string[] = [];
      JSON.stringify(card, (key, value: unknown) => {
        if (typeof value === 'string' && !/^(?:kind|id|url|title|source|asOf|on)$/.test(key))
          texts.push(value);
        return value;
      });
      expect(texts.length).toBeGreaterThan(5);
      const own = [...texts, ...links.map(({ text }) => text)].map((text) =>
        text.replaceAll(/\u2066[^\u2069]*\u2069/g, '').replaceAll(names, ''),
      );
      const english = /\b(?:of|the|in|is|by|since|until|office|range|agency|minister|story|source)\b/i;
      expect(own.filter((text) => (lang === 'de' ? english : /[a-z]{2}/i).test(text))).toEqual([]);
    }
  });
});
