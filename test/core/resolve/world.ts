import { annotateStory, makeEngine } from '../../../src/core/annotate';
import { openLexicon } from '../../../src/core/lexicon';
import type { Mention } from '../../../src/core/mention';
import type {
  Name,
  OfficeRecord,
  OfficialRecord,
  OutletRecord,
  Tenure,
  WeaponRecord,
} from '../../../src/core/record';
import { openTable } from '../../../src/core/table';
import { compileLexiconAndTable } from '../../../src/dataset/compile/lexicon-and-table';
import type { Dataset } from '../../../src/dataset/dataset';
import { loadGazetteer } from '../../../src/dataset/load-parts';

/** A small world of people, weapons and outlets, compiled as the real dataset is. */
const cited = { source: 'test', asOf: '2026-01' } as const;

const office = (
  id: string,
  kind: OfficeRecord['kind'],
  rank: number,
  press: string[] = [],
): OfficeRecord => ({
  id,
  title: id.split('/')[1]!.replaceAll('-', ' '),
  kind,
  country: id.slice(0, 2).toUpperCase(),
  rank,
  single: true,
  press,
  ...cited,
});

const offices = [
  office('ir/minister-of-defence', 'defence', 85),
  office('ir/president', 'head-of-state', 98),
  office('ir/commander-of-the-ground-forces', 'service-chief', 65, [
    'commander of the iranian ground forces',
  ]),
  office('ru/president', 'head-of-state', 100),
  office('ru/minister-of-defence', 'defence', 85),
  office('sy/president', 'head-of-state', 100),
  office('us/president', 'head-of-state', 100),
  office('us/secretary-of-state', 'foreign', 85),
  office('il/prime-minister', 'head-of-government', 98),
  office('gb/prime-minister', 'head-of-government', 98),
  office('ir/supreme-leader', 'head-of-state', 100),
  office('sa/king', 'head-of-state', 100),
  office('cr/president', 'head-of-state', 100),
  office('de/minister-of-economy', 'minister', 68),
  office('gb/member-of-parliament', 'legislator', 40),
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The day on which the test's open terms were last seen. */
const SEEN = '2016-06-01';

const person = (
  id: string,
  name: string,
  family: string,
  country: string,
  tenures: readonly (readonly [office: string, from: string, to?: string])[],
  names: readonly Name[] = [],
): OfficialRecord => ({
  id,
  kind: 'official',
  name,
  ...(family && { family }),
  country,
  names: [{ text: name, class: 'full' }, ...names],
  tenures: tenures.map(
    ([held, from, to]): Tenure => ({ office: held, from, ...(to && { to }), ...cited, asOf: SEEN }),
  ),
});

const unique = (text: string): Name => ({ text, class: 'unique', why: 'test' });
const variant = (text: string): Name => ({ text, class: 'variant' });

const officials = [
  person(
    'hossein-dehghan',
    'Hossein Dehghan',
    'Dehghan',
    'IR',
    [['ir/minister-of-defence', '2013-08-15', '2017-08-20']],
    [variant('Hossein Dehqan')],
  ),
  person(
    'kioumars-heydari',
    'Kioumars Heydari',
    'Heydari',
    'IR',
    [['ir/commander-of-the-ground-forces', '2016-11-20']],
    [variant('Kiyumars Heydari')],
  ),
  person(
    'vladimir-putin',
    'Vladimir Putin',
    'Putin',
    'RU',
    [['ru/president', '2012-05-07']],
    [unique('Putin')],
  ),
  person('sergei-shoigu', 'Sergei Shoigu', 'Shoigu', 'RU', [
    ['ru/minister-of-defence', '2012-11-06', '2024-05-12'],
  ]),
  person('bashar-al-assad', 'Bashar al-Assad', 'al-Assad', 'SY', [
    ['sy/president', '2000-07-17', '2024-12-08'],
  ]),
  person('hafez-al-assad', 'Hafez al-Assad', 'al-Assad', 'SY', [
    ['sy/president', '1971-03-12', '2000-06-10'],
  ]),
  person('george-h-w-bush', 'George H. W. Bush', 'Bush', 'US', [
    ['us/president', '1989-01-20', '1993-01-20'],
  ]),
  person('george-w-bush', 'George W. Bush', 'Bush', 'US', [['us/president', '2001-01-20', '2009-01-20']]),
  person('bill-clinton', 'Bill Clinton', 'Clinton', 'US', [['us/president', '1993-01-20', '2001-01-20']]),
  person('gerald-ford', 'Gerald Ford', 'Ford', 'US', [['us/president', '1974-08-09', '1977-01-20']]),
  person('nicholas-burns', 'R. Nicholas Burns', 'Burns', 'US', [['us/secretary-of-state', '1995', '1997']]),
  person('dan-pfeiffer', 'Daniel Pfeiffer', 'Pfeiffer', 'US', [['us/secretary-of-state', '2013', '2017']]),
  person('godwin-friday', 'Godwin Friday', 'Friday', 'GB', [['gb/prime-minister', '2014', '2018']]),
  person('hillary-clinton', 'Hillary Clinton', 'Clinton', 'US', [
    ['us/secretary-of-state', '2009-01-21', '2013-02-01'],
  ]),
  person(
    'benjamin-netanyahu',
    'Benjamin Netanyahu',
    'Netanyahu',
    'IL',
    [['il/prime-minister', '2009-03-31', '2021-06-13']],
    [unique('Netanyahu')],
  ),
  person('ali-khamenei', 'Ali Khamenei', 'Khamenei', 'IR', [['ir/supreme-leader', '1989-06-04']]),
  person('hassan-rouhani', 'Hassan Rouhani', 'Rouhani', 'IR', [['ir/president', '2013-08-03', '2021-08-03']]),
  person('salman', 'Salman of Saudi Arabia', '', 'SA', [['sa/king', '2015-01-23']]),
  person('carlos-alvarado', 'Carlos Alvarado Quesada', '', 'CR', [['cr/president', '2014', '2018']]),
  person('rainer-bruderle', 'Rainer Brüderle', 'Brüderle', 'DE', [
    ['de/minister-of-economy', '2013', '2017'],
  ]),
  person('ann-miller', 'Ann Miller', 'Miller', 'GB', [['gb/member-of-parliament', '1990', '1995']]),
  person('david-boris', 'David Boris', 'Boris', 'GB', [['gb/prime-minister', '2000', '2001']]),
  person('david-miller', 'David Miller', 'Miller', 'GB', [['gb/member-of-parliament', '2005', '2010']]),
].sort((a, b) => (a.id < b.id ? -1 : 1));

const weapon = (id: string, name: string, names: readonly Name[], policy?: Name['policy']): WeaponRecord => ({
  id,
  kind: 'weapon',
  class: 'air-defence',
  name,
  names,
  ...(policy && { policy }),
  what: { value: 'system', ...cited },
  origin: { value: ['RU'], ...cited },
  figures: [],
});

const weapons: readonly WeaponRecord[] = [
  { ...weapon('s-300', 'S-300', []), variants: [{ name: 'S-300PMU-2' }] },
  weapon('su-30', 'Su-30', []),
  {
    ...weapon('carriers', 'Elm class', []),
    ships: [
      {
        name: 'USS Gerald R. Ford',
        hull: 'CVN 78',
        names: [{ text: 'USS Ford', class: 'designation' as const }],
        ...cited,
      },
      { name: 'USS Oak', ...cited },
    ],
    hulls: { value: [{ prefix: 'CVN', from: 77, to: 79 }], ...cited },
  },
  {
    ...weapon('destroyers', 'Ash class', []),
    hulls: { value: [{ prefix: 'DDG', from: 51, to: 99 }], ...cited },
  },
  weapon('patriot', 'Patriot', [{ text: 'Patriot missile', class: 'variant' }], 'never-bare'),
  weapon('javelin', 'FGM-148 Javelin', [{ text: 'Javelin', class: 'nickname', policy: 'cue' }]),
  weapon('tow', 'BGM-71 TOW', [{ text: 'TOW', class: 'acronym', policy: 'caps' }]),
].sort((a, b) => (a.id < b.id ? -1 : 1));

const outlet = (id: string, name: string, names: readonly Name[], policy?: Name['policy']): OutletRecord => ({
  id,
  kind: 'source',
  name,
  outlet: 'agency',
  names,
  ...(policy && { policy }),
  domains: [],
  cited,
});

const outlets = [
  outlet('ap', 'Associated Press', [{ text: 'AP', class: 'acronym', policy: 'cue' }]),
  outlet('fars', 'Fars News Agency', [{ text: 'Fars', class: 'variant', policy: 'cue' }]),
  outlet('sputnik', 'Sputnik', [], 'cue'),
];

const dataset: Dataset = {
  forms: [],
  officials,
  weapons,
  outlets,
  offices,
  citations: [{ id: 'test', title: 'test', accessed: '2026-01-01' }],
  hosts: [],
  gazetteer: loadGazetteer('src/dataset'),
};

export const compiled = compileLexiconAndTable(dataset, 1);
export const engine = makeEngine(openLexicon(compiled.lexicon), openTable(compiled.table));

interface Scene {
  readonly date?: string | null;
  readonly lang?: string;
}

/** The mentions of a story whose blocks are parted by a blank line. */
export const mentionsOf = (text: string, { date = '2016-02-16', lang = 'en' }: Scene = {}): Mention[] =>
  annotateStory(engine, {
    blocks: text.split('\n\n').map((block) => ({ text: block, role: 'body' as const })),
    date,
    lang,
    host: '',
  });

/** The same, short: `text=id`. */
export function read(text: string, scene: Scene = {}): string[] {
  const blocks = text.split('\n\n');
  return mentionsOf(text, scene).map(
    ({ block, start, end, id, variant: named }) =>
      `${blocks[block]!.slice(start, end)}=${id}${named ? `/${named}` : ''}`,
  );
}
