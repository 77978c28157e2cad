import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked';
import { weaponsOnly } from './weapons-only';

test.each([
  'The [Su-27](su-27)/[30](su-30)/[35](su-35) family flew.',
  '[Su-30](su-30)/[34](su-34)/[35](su-35)s and [MiG-29](mig-29)/[31](mig-31) jets flew.',
  'Batteries of [S-300](s-300)/[400](s-400) missiles, and [S-300](s-300)s/[400](s-400)s too, were seen.',
  '[AH-1](ah-1)/[64](apache) helicopters landed.',
  '[T-72](t-72)/[80](t-80)/[90](t-90) tanks and [BMP-1](bmp-1)/[2](bmp-2)/[3](bmp-3) vehicles burnt.',
  '[F-15](f-15)/[16](f-16)/[35A](f-35/F-35A) fighters took off.',
  // The press calls the F/A-18 an F-18 too.
  '[F-16](f-16)/[18](f-18) jets took off.',
  'Su-99 is none, [Su-27](su-27)/99/[30](su-30)-style raids were flown.',
])('the pieces of a list that complete a designation: %s', (story) => {
  expect(marked(weaponsOnly, unmarked(story), { date: '2024-05-14', kind: 'weapon' })).toBe(story);
});

test.each([
  ['a wish list in words', 'They want the [Su-27](su-27) and 30 tanks.'],
  ['airliners', 'A Boeing 737/747 and an Airbus A320/340 landed.'],
  ['a date', 'On 9/11 the [F-16](f-16)s flew.'],
  ['days of the week', 'The [Su-27](su-27)s fly 24/7.'],
  ['a ratio', 'He scored 5/10 in a [Su-27](su-27).'],
  ['a measure', 'A [Su-27](su-27)/30 km from there, a [Su-27](su-27)/30mm gun.'],
  ['a percentage', 'Of the [Su-27](su-27)/30% were lost.'],
  ['a decimal', 'The [Su-27](su-27)/30.5 ratio.'],
  ['a year', 'The [Su-27](su-27)/2014 deal.'],
  ['another country’s numbers', 'An [S-300](s-300)/92 deal, a [C-130](c-130)/802 deal.'],
  ['a path', 'See the [Su-27](su-27)/30th order.'],
])('%s is no list', (_, story) => {
  expect(marked(weaponsOnly, unmarked(story), { date: '2024-05-14', kind: 'weapon' })).toBe(story);
});

describe('one name of several weapons', () => {
  test.each([
    'The [RAF Harrier](harrier) flew in the war; the [Harrier](harrier) needs no runway for its missiles.',
    'The [AV-8B](av-8b) flew in the war; the [Harrier](av-8b) needs no runway for its missiles.',
    'The first Harrier fighter flew in the war.',
    'A [Sea Harrier](sea-harrier) shot down the jet.',
  ])('%s', (story) => {
    expect(marked(weaponsOnly, unmarked(story), { date: '1990-05-14', kind: 'weapon' })).toBe(story);
  });
});

describe('a name that is a team’s or a squadron’s too', () => {
  test.each([
    [
      'games',
      'Jets 3, Predators 2: the goalkeeper saved it, the league said. The season goes on, so do playoffs.',
    ],
    ['a squadron’s name in quotation marks', 'The squadron is called the "Grey Eagles" of the navy.'],
    ['a city’s team', 'Soldiers on leave saw the Philadelphia Eagles and the Atlanta Falcons.'],
    ['arms that are none', 'Her comrade in arms in Arrow left, and they met him with open arms.'],
    ['a helicopter behind its number', 'The army sent two UH-60Z [Black Hawks](black-hawk).'],
    ['the air force’s', 'The air force sent four [Eagles](f-15) and two [Predators](mq-1).'],
  ])('%s', (_, story) => {
    expect(marked(weaponsOnly, unmarked(story), { date: '2015-05-14', kind: 'weapon' })).toBe(story);
  });
});
