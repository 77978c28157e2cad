import { parseArgs } from 'node:util';
import { dayOf, isoOf } from '../../core/time';
import { localEngine } from '../shared/engine';
import { documentOf } from './document';
import { readItems } from './input';
import { annotated } from './output';

/** `npm run --silent annotate -- FILE… [--url U] [--date D]`: one JSON line a document. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, date: { type: 'string' } },
  });
  if (positionals.length === 0) {
    console.error('annotate: name a file (.txt, .html, .jsonl), or - for standard input');
    return 2;
  }
  if (values.date !== undefined && dayOf(values.date) === null) {
    console.error(`annotate: --date must be a day, YYYY-MM-DD, not "${values.date}"`);
    return 2;
  }
  const overrides = { ...(values.url && { url: values.url }), ...(values.date && { date: values.date }) };
  const engine = await localEngine();
  const today = isoOf(Math.floor(Date.now() / 86_400_000));
  let faults = 0;
  for (const file of positionals) {
    for (const item of readItems(file, overrides)) {
      if ('fault' in item) {
        console.error(`annotate: ${item.fault}`);
        faults++;
        continue;
      }
      const { input } = item;
      await write(`${annotated(input.id, documentOf(input, today), engine, input.html !== undefined)}\n`);
    }
  }
  return faults > 0 ? 1 : 0;
}

/** Waits when the reader at the other end of the pipe is slower than we are. */
const write = (line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(line, (error) => (error ? reject(error) : resolve()));
  });
