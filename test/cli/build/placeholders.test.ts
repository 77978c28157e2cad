import { expect, test } from 'vitest';
import { bundle } from '../../../src/cli/build/bundles';
import { placeholders } from '../../../src/cli/build/placeholders';
import { ISSUES, MAIL } from '../../../src/ui/card/contact';

const script = (text: string) => new Map([['a.js', Buffer.from(text)]]);

test.each([
  ['const mail="someone@project.invalid"', ['someone@project.invalid']],
  ['open("https://issues.project.invalid/new")', ['https://issues.project.invalid']],
  ['x.invalid=1;y("someone@project.org","https://project.org/invalid")', []],
] as const)('in %s these lead nowhere: %j', (text, expected) => {
  expect(placeholders(script(text))).toEqual(expected);
});

test('a release is refused for as long as the addresses for corrections are placeholders', async () => {
  const { files } = await bundle(process.cwd(), false);
  const ours = [ISSUES, MAIL].filter((address) => /\.invalid\b/.test(address));
  expect(placeholders(files)).toEqual(ours);
});
