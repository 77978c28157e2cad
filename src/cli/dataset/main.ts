import { check } from './check';
import { format } from './format';
import { importFacts } from './import-facts';
import { importNames } from './import-names';
import { list } from './list';
import { refresh } from './refresh';
import { show } from './show';
import { stats } from './stats';

const COMMANDS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  list,
  show,
  check,
  stats,
  format,
  import: importFacts,
  'import-names': importNames,
  refresh,
};

/** `npm run dataset -- list | show ID [--date D] | check | stats | format | import | import-names | refresh`. */
export async function main([command, ...args]: string[]): Promise<number> {
  const run = COMMANDS[command ?? ''];
  if (!run) {
    console.error(`dataset: say one of ${Object.keys(COMMANDS).join(', ')}`);
    return 2;
  }
  return run(args);
}
