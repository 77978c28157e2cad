import { describe, expect, test } from 'vitest';
import { read } from './world';

describe('sources', () => {
  test.each([
    ['MOSCOW (AP) — Talks began.', ['AP=ap']],
    ['He took an AP class.', []],
    ['according to Fars News Agency', ['Fars News Agency=fars']],
    ['Fars reported the visit.', ['Fars=fars']],
    ['the province of Fars', []],
    ['Sputnik reported that', ['Sputnik=sputnik']],
    ['The Sputnik satellite flew.', []],
    ['The Associated Press (AP) reported it.', ['Associated Press=ap', 'AP=ap']],
    ['The Acme Party (AP) won. AP said so, according to AP.', []],
    ['advanced-placement (AP) classes; it was told AP would stay', []],
    ['AP leaders said so.', []],
    ['Most were seats won earlier by AP.', []],
    ['The pictures were shot by AP.', ['AP=ap']],
    ['ASUNCION, Paraguay (AP) — Talks began.', ['AP=ap']],
    ['an automatic pilot (AP) that, according to AP makers, flies', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
