import type { OfficeKind } from '../../core/record';

/** A pattern of English titles, what kind of office they name, its rank, and whether it has one holder at a time. */
type OfficeRule = readonly [pattern: RegExp, kind: OfficeKind, rank: number, single: boolean];

/** A parliament or one of its houses. */
const HOUSE =
  '(?:senate|assembly|parliament|chamber|house|congress|legislat\\w+|landtag|bundes\\w+|(?:federal|national|legislative|supreme) council|soviet|council of (?:state|states|representatives|the nation|the republic|the union)|federation council|house of \\w+|state duma|national people|storting|riigikogu|saeima|seimas|sejm|states general|knesset|rada|yuan|dewan|shangshad|seanad|lok sabha|rajya sabha)';
const PART_OF_A_STATE =
  '(?:province|region|community|generalitat|junta|xunta|principality|government of|federation of|metropolitan|city)';

/**
 * Tried in order: what belongs to a bank, a court, a parliament or a region comes before the heads of states, since all
 * of them have presidents too.
 */
export const OFFICE_RULES: readonly OfficeRule[] = [
  [
    // The foreign secretaries of South Asia head the diplomatic service and are no ministers.
    /^foreign secretary$|^ambassador|permanent representative|consul|chargé|envoy|head of mission|negotiator|high commissioner to /i,
    'diplomat',
    45,
    true,
  ],
  // A deputy who is also the minister is shown as the minister.
  [
    /deputy (?:prime minister|premier).* and (?:federal )?minister (?:of|for) (?:national )?defen[cs]e/i,
    'defence',
    85,
    true,
  ],
  [
    /deputy (?:prime minister|premier).* and (?:federal )?minister (?:of|for) (?:foreign|external)/i,
    'foreign',
    85,
    true,
  ],
  ...banksAndCourts(),
  ...parliaments(),
  [/opposition/i, 'party-leader', 60, true],
  [
    /deputy (?:supreme )?leader|deputy governor|deputy chief|deputy attorney|deputy mayor/i,
    'other',
    35,
    false,
  ],
  ...headsOfStatesAndParts(),
  [
    // The chief of state security is no minister of state.
    /^minister (?:of|for) state security/i,
    'intelligence',
    68,
    true,
  ],
  [
    /deputy|assistant|under[- ]?secretary|state secretary|minister of state|vice[- ]minister|secretary of state for|junior minister|parliamentary secretary|minister[- ]delegate|associate minister|^state minister|^vice chief|^vice chair|military cabinet|second chief/i,
    'other',
    40,
    false,
  ],
  ...ministers(),
  ...forcesAndServices(),
  [/spokes/i, 'spokesperson', 50, false],
  [/attorney[- ]general|prosecutor|solicitor general/i, 'judge', 60, true],
  [
    /national security advis|(?<!member of the .*)security (?:and defen[cs]e )?council|chief of staff|^cabinet secretary$|head of the (?:presidential|office)/i,
    'adviser',
    60,
    true,
  ],
  [/advis[eo]r/i, 'adviser', 45, false],
  [
    /commissioner of police|police commissioner|chief commissioner|inland revenue|election commission/i,
    'other',
    45,
    true,
  ],
  [/^director[- ]general of (?:the .* signals directorate|security)$/i, 'intelligence', 68, true],
  [
    /secretary[- ]general|director[- ]general|high commissioner|high representative|commissioner/i,
    'international-organisation',
    62,
    false,
  ],
  [/^governor of|^mayor|^minister[- ]president of|^chief minister|prefect/i, 'regional', 35, true],
  [/^leader of|^general secretary of .*(?:party|committee)|party/i, 'party-leader', 55, true],
  [/^member of|senator|deputy of/i, 'legislator', 30, false],
  [/^(?:head|director|president|chair\w*) .*(?:atomic|nuclear)/i, 'nuclear-agency', 60, true],
  [/without portfolio/i, 'minister', 50, false],
  [/minister|secretary/i, 'minister', 60, true],
  [/^chair|^president|^director|^head|^governor|^chief/i, 'other', 45, false],
];

function banksAndCourts(): OfficeRule[] {
  return [
    [/^(?:deputy|vice|first|second|executive deputy).*(?:bank|federal reserve)/i, 'other', 45, false],
    [
      /^(?!minister).*(?:central bank|national bank|central reserve|reserve bank|monetary authority|federal reserve|riksbank|nederlandsche bank)|^(?:executive )?(?:governor|director general) of (?:the )?(?:[\p{L}' ]+ )?bank\b/iu,
      'central-bank',
      60,
      true,
    ],
    [
      /^(?!.*(?:minister|secretary|chancellor)).*(?:vice|deputy|first|second|senior).*(?:court|justice|tribunal)/i,
      'judge',
      40,
      false,
    ],
    [
      /^(?:president|chief justice|chief judge|chair\w*) of (?:the )?.*(?:court|tribunal|constitutional council|judicial)|^(?:lord )?chief justice/i,
      'judge',
      58,
      true,
    ],
    [/^(?!.*(?:minister|secretary|diwan|royal court)).*(?:judge|justice|court)/i, 'judge', 45, false],
    [/^minister of the (?:superior|supreme) .*court|^minister of the court of accounts/i, 'judge', 45, false],
  ];
}

function parliaments(): OfficeRule[] {
  return [
    [
      new RegExp(`^(?:deputy|vice|first|second|third)[- ].*\\b(?:speaker|${HOUSE})|deputy speaker`, 'i'),
      'other',
      40,
      false,
    ],
    [/^president of the presidium of the supreme/i, 'head-of-state', 92, true],
    [/speaker/i, 'speaker', 58, true],
    [
      new RegExp(`^(?:president|chair\\w*) of (?:the )?(?:[\\p{L}'’-]+ ){0,3}?${HOUSE}`, 'iu'),
      'speaker',
      58,
      true,
    ],
    [/^leader of (?:the )?(?:opposition|.*opposition)/i, 'party-leader', 60, true],
    [new RegExp(`^leader of (?:the )?(?:government|house|${HOUSE})`, 'i'), 'other', 50, true],
  ];
}

function headsOfStatesAndParts(): OfficeRule[] {
  return [
    [/^president of (?:the )?palestinian/i, 'head-of-state', 100, true],
    [/^prime minister of (?:the )?palestinian/i, 'head-of-government', 98, true],
    [
      /^president of (?:the )?.*(?:institute|academy|board|authority|council$|privy council|caixa|audit|governing council)/i,
      'other',
      45,
      true,
    ],
    // A people's own government within a state, in the news under its name.
    [/^(?:president|prime minister) of (?:iraqi kurdistan|southern sudan)/i, 'regional', 62, true],
    [
      /^(?:president|premier|prime minister|chief minister|emir|ruler|governor) of (?!(?:the )?(?:republic|state|confederation|swiss|council of ministers|government$|montenegro|state council))/i,
      'regional',
      40,
      true,
    ],
    [
      new RegExp(`^(?:president|head of government|leader) of (?:the )?.*${PART_OF_A_STATE} `, 'i'),
      'regional',
      40,
      true,
    ],
    [/^deputy premier of (?!the (?:republic|state))/i, 'other', 35, false],
    [
      /^vice[- ]president (?:as head|for|of (?:the )?(?:generalitat|bougainville|southern sudan|international))/i,
      'other',
      58,
      false,
    ],
    [/^(?:first )?(?:vice[- ]president|deputy president)/i, 'deputy-head', 75, false],
    [
      /^(?!assistant).*(?:deputy prime|vice[- ]premier|vice prime|deputy premier|vice[- ]chancellor|tánaiste|first deputy chair)/i,
      'deputy-head',
      72,
      false,
    ],
    [/^(?:crown prince|deputy supreme)/i, 'deputy-head', 80, true],
    [
      /^(?:acting |interim |transitional )?(?:president|king|queen|emperor|empress|emir|sultan|monarch|supreme leader|head of state|head of the republic|grand duke|prince of|sovereign|captain regent|co-prince|yang di-pertuan|chairman of the presidency|member of the presidency|leader|chairman of the (?:presidential|sovereign|transitional))(?:$| of (?:the )?(?:republic|state|confederation|swiss|montenegro)| council\b)/i,
      'head-of-state',
      100,
      true,
    ],
    [/^governor[- ]general/i, 'head-of-state', 62, true],
    [
      /^(?:acting |interim )?(?:prime minister|premier|chancellor$|federal chancellor|taoiseach|minister president$|head of government$|president of the (?:government|council of ministers)|chairman of the (?:government|council of ministers)|chief executive$|first minister$|secretary of the state council)/i,
      'head-of-government',
      98,
      true,
    ],
  ];
}

function ministers(): OfficeRule[] {
  return [
    [
      // Not the minister for the defence industry, and not the chief of the defence staff.
      /^(?!.*(?:industr|science|materiel|equipment|production|procurement|personnel|civil defen))(?:(?:federal |cabinet )?(?:minister|secretary) (?:of|for) (?:the )?(?:national |revolutionary )?(?:defen[cs]e|armed forces|war)|minister delegate .*in charge of defence$|defen[cs]e minister|head of the federal department of defen[cs]e)/i,
      'defence',
      85,
      true,
    ],
    [
      // Not the ministers of foreign trade, of international development, or of culture with some external affairs.
      /^(?!cabinet secretary).*\b(?:federal )?(?:minister|secretary) (?:of|for) (?:.*\b)?(?:foreign|external|international)(?: and [\p{L} ]+)? (?:affairs|relations)|^foreign minister|^head of the federal department of foreign|^secretary of state$/iu,
      'foreign',
      85,
      true,
    ],
    [
      /interior|internal affairs|home (?:affairs|secretary|department)|home minister|homeland security$|public security|minister of (?:the )?police/i,
      'interior',
      70,
      true,
    ],
    [
      /^(?:\w+ )?secretary to the treasury|lord of the treasury|comptroller|treasurer general/i,
      'other',
      50,
      false,
    ],
    [
      /^minister of finance|^minister for finance|finance minister|treasury|chancellor of the exchequer|^treasurer|^secretary of finance|^minister of (?:the )?econom\w+ and finance/i,
      'finance',
      70,
      true,
    ],
    [
      /^(?:federal |cabinet )?(?:minister|secretary) (?:of|for) (?:(?!social )[\p{L},]+ )*?(?<!social )justice/iu,
      'minister',
      62,
      true,
    ],
  ];
}

function forcesAndServices(): OfficeRule[] {
  return [
    [
      /intelligence|security service|secret service|central intelligence|mossad|shin bet|federal security/i,
      'intelligence',
      68,
      true,
    ],
    [/commander[- ]in[- ]chief of the revolutionary guard/i, 'service-chief', 75, true],
    [/police commander/i, 'other', 60, true],
    [
      /^(?:chief|commander|head) (?:of )?(?:the )?(?:.*\b)?(?:armed forces|defen[cs]e(?: forces?)?)\b|chief of (?:the )?(?:general staff|defen[cs]e|staff of the armed|the armed|joint (?:general )?staff)|commander[- ]in[- ]chief|chairman of the joint chiefs|head of the joint chiefs|chief of the general|supreme commander|chief of staff of the (?:defen|armed|national)/i,
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
    [/^commander|^chief of joint operations/i, 'commander', 62, true],
  ];
}
