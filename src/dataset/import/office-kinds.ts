import type { OfficeKind } from '../../core/record';

/**
 * Rules that tell what kind of office an English title names, tried in order, with the rank that chooses the one to
 * show (CONTRIBUTING.md, "Ranks") and whether it has one holder at a time.
 */
const RULES: readonly (readonly [RegExp, OfficeKind, number, boolean])[] = [
  [
    // The foreign secretaries of South Asia head the diplomatic service and are no ministers.
    /^foreign secretary$|^ambassador|permanent representative|consul|chargé|envoy|head of mission|negotiator/i,
    'diplomat',
    45,
    true,
  ],
  [
    /deputy (?:supreme )?leader|deputy speaker|deputy governor|deputy chief|deputy attorney|deputy mayor/i,
    'other',
    35,
    false,
  ],
  [/^(?:first )?(?:vice[- ]president|deputy president)/i, 'deputy-head', 75, false],
  [
    /vice[- ]president of (?:the )?(?:senate|assembly|parliament|supreme|court|international)/i,
    'other',
    35,
    false,
  ],
  [
    /deputy prime|vice[- ]premier|vice prime|deputy premier|vice[- ]chancellor|tánaiste|first deputy chair/i,
    'deputy-head',
    72,
    false,
  ],
  [
    /deputy|assistant|under[- ]?secretary|state secretary|minister of state|vice[- ]minister|secretary of state for|junior minister|parliamentary secretary|minister[- ]delegate|associate minister/i,
    'other',
    40,
    false,
  ],
  [
    /speaker|president of (?:the )?(?:senate|national assembly|chamber|house|parliament|congress|legislative|federal council|bundes|national council|supreme (?:council|soviet|assembly)|council of (?:state|representatives|the nation)|storting|riigikogu|saeima|seimas|sejm|states general|knesset|assembly)/i,
    'speaker',
    58,
    true,
  ],
  [
    /chair(?:man|person|woman)? of (?:the )?(?:senate|national assembly|chamber|house|parliament|congress|federation council|state duma|national people)/i,
    'speaker',
    58,
    true,
  ],
  [
    /^(?:president|king|queen|emperor|empress|emir|sultan|monarch|supreme leader|head of state|grand duke|prince of|sovereign|captain regent|co-prince|yang di-pertuan|chairman of the presidency|member of the presidency|leader|transitional president|interim president|chairman of the (?:presidential|sovereign|transitional))(?:$| of the (?:republic|state|confederation|swiss)| of [A-Z]|[ -]\w+$)/i,
    'head-of-state',
    100,
    true,
  ],
  [/^governor[- ]general/i, 'head-of-state', 62, true],
  [
    /^(?:prime minister|premier|chancellor$|federal chancellor|taoiseach|minister president$|head of government|president of the (?:government|council of ministers)|chairman of the (?:government|council of ministers)|minister of state$|chief executive$|first minister$|secretary of the state council|interim prime|acting prime)/i,
    'head-of-government',
    98,
    true,
  ],
  [
    // Not the chief of the defence staff, and not the minister for the defence industry.
    /^(?!.*(?:industr|science|materiel|equipment|production|procurement|personnel|civil defen))(?:(?:federal |cabinet )?(?:minister|secretary) (?:of|for) (?:the )?(?:national |revolutionary )?(?:defen[cs]e|armed forces|war)|minister delegate .*in charge of defence$|defen[cs]e minister|head of the federal department of defen[cs]e)/i,
    'defence',
    85,
    true,
  ],
  [
    // Not the ministers of foreign trade or of international development.
    /^(?:federal |cabinet )?(?:minister|secretary) (?:of|for) (?:.*\b)?(?:foreign|external|international)(?: and [\p{L} ]+)? (?:affairs|relations)|^foreign minister|^head of the federal department of foreign|^secretary of state$/iu,
    'foreign',
    85,
    true,
  ],
  [
    /interior|internal affairs|home (?:affairs|secretary|department)|home minister|homeland security|public security|minister of (?:the )?police/i,
    'interior',
    70,
    true,
  ],
  [
    /central bank|national bank|reserve bank|governor of the bank|bank of |monetary authority|federal reserve/i,
    'central-bank',
    60,
    true,
  ],
  [
    /^minister of finance|^minister for finance|finance minister|treasury|chancellor of the exchequer|^treasurer|^minister of (?:the )?econom\w+ and finance/i,
    'finance',
    70,
    true,
  ],
  [
    /intelligence|security service|secret service|central intelligence|mossad|shin bet|federal security/i,
    'intelligence',
    68,
    true,
  ],
  [
    /^(?:chief|commander|head) (?:of )?(?:the )?(?:.*\b)?(?:armed forces|defen[cs]e(?: forces?)?)\b|chief of (?:the )?(?:general staff|defen[cs]e|staff of the armed|the armed|joint)|commander[- ]in[- ]chief|chairman of the joint chiefs|chief of the general|supreme commander|chief of staff of the (?:defen|armed|national)/i,
    'armed-forces-chief',
    80,
    true,
  ],
  [
    /chief of (?:the )?(?:army|navy|naval|air)|commander of the (?:army|navy|air|ground|land|naval)|chief of staff of the (?:army|navy|air)|inspector of the/i,
    'service-chief',
    65,
    true,
  ],
  [/^commander/i, 'commander', 62, true],
  [/spokes/i, 'spokesperson', 50, false],
  [/attorney[- ]general|prosecutor|solicitor general/i, 'judge', 55, true],
  [/judge|justice of|^chief justice|court|justice$/i, 'judge', 45, false],
  [
    /national security advis|(?<!member of the .*)security (?:and defen[cs]e )?council|chief of staff|^cabinet secretary$|head of the (?:presidential|office)/i,
    'adviser',
    60,
    true,
  ],
  [/advis[eo]r/i, 'adviser', 45, false],
  [
    /secretary[- ]general|director[- ]general|high commissioner|high representative|commissioner/i,
    'international-organisation',
    62,
    false,
  ],
  [
    /^governor of|^mayor|^minister[- ]president of|^chief minister|prefect|^premier of/i,
    'regional',
    35,
    true,
  ],
  [/^leader of|party|opposition/i, 'party-leader', 55, true],
  [/^member of|senator|deputy of/i, 'legislator', 30, false],
  [/atomic|nuclear/i, 'nuclear-agency', 60, true],
  [/without portfolio/i, 'minister', 50, false],
  [/minister|secretary/i, 'minister', 60, true],
  [/^chair|^president|^director|^head|^governor|^chief/i, 'other', 45, false],
];

export interface OfficeClass {
  readonly kind: OfficeKind;
  readonly rank: number;
  readonly single: boolean;
}

export function classifyOffice(title: string): OfficeClass {
  const rule = RULES.find(([pattern]) => pattern.test(title));
  return rule
    ? { kind: rule[1], rank: rule[2], single: rule[3] }
    : { kind: 'other', rank: 35, single: false };
}

/** Titles that are no public office. */
export const isNoOffice = (title: string): boolean =>
  /first lady|first gentleman|spouse|consort|chief butler/i.test(title);
