import { describe, expect, test } from 'vitest';
import { read } from './world';

describe('weapons', () => {
  test.each([
    ['S-300, S 300, S300 and S‑300s', ['S-300=s-300', 'S 300=s-300', 'S300=s-300', 'S‑300=s-300']],
    ['the S-300PMU-2 battery', ['S-300PMU-2=s-300/S-300PMU-2']],
    ['an s-300', []],
    ['the road S-300 to Lisbon', []],
    ['Patriot fans cheered.', []],
    ['A Patriot missile was fired; the Patriot hit.', ['Patriot missile=patriot', 'Patriot=patriot']],
    ['Soldiers fired a Javelin at the tank.', ['Javelin=javelin']],
    ['Soldiers of the 2nd Javelin Brigade Combat Team fired.', ['Javelin=javelin']],
    ['Soldiers of the Javelin Brigade Team fired.', []],
    ['She threw the javelin; Javelin is a sport.', []],
    ['a TOW launcher', ['TOW=tow']],
    ['Soldiers of Operation Swift Javelin fired.', []],
    ['Pilots of the "Javelins" of Squadron 113 fired.', []],
    ['they tow cars, Tow trucks', []],
    ['a BGM-71 TOW, but the sum of Bgm 71 Tow', ['BGM-71 TOW=tow']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
