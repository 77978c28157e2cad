import { expect, test } from 'vitest';
import { mentionsOf } from './world';

test('every mention bears its evidence, and its offsets are the page’s own', () => {
  const text =
    'Gen. Hossein Dehghan, Iran’s defense minister, met President Vladimir Putin over the S-300, AP reported.';
  const mentions = mentionsOf(text);
  expect(mentions).toHaveLength(4);
  for (const { start, end, evidence, confidence } of mentions) {
    expect(end).toBeGreaterThan(start);
    expect(evidence.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0.5);
    for (const { from, to, value } of evidence) {
      if (from !== undefined && value) expect(text.slice(from, to)).toContain(value);
    }
  }
  expect(mentions[0]!.evidence.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['full-name', 'title', 'country', 'in-office']),
  );
});
