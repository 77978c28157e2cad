import type { OfficialRecord } from '../../core/record';

const ROYAL_OFFICE = /\/(?:king|queen|monarch|emir|sultan|emperor|grand-duke|crown-prince|pope|ruler)\b/;

/**
 * What stands after "King" or "Pope" for somebody who reigns by a given name: "Salman" and "Salman of Saudi Arabia",
 * "Abdullah" and "Abdullah II", "Tamim" and "Tamim bin Hamad". None for everybody else.
 */
export function regnalNames(record: OfficialRecord): string[] {
  if (!record.tenures.some(({ office }) => ROYAL_OFFICE.test(office))) return [];
  const reign = record.name
    .replace(/,.*$/u, '')
    .replace(/ of (?:the )?\p{Lu}.*$/u, '')
    .replace(/^(?:Pope|King|Queen|Emperor|Empress) /u, '');
  const forms = new Set<string>();
  const numbered = /^(.+?) [IVX]+$/u.exec(reign);
  if (numbered) {
    forms.add(reign);
    forms.add(numbered[1]!);
  } else if (reign !== record.name || !reign.includes(' ')) forms.add(reign);
  // Of "Tamim bin Hamad Al Thani" the press says "Emir Tamim" and "Emir Tamim bin Hamad".
  const arabic = /^((\p{Lu}[\p{L}’'-]+) (?:bin|ibn|Al-\p{L}+|al-\p{L}+) ?.*?)(?: [Aa]l[- ].*)?$/u.exec(reign);
  if (arabic) {
    forms.add(arabic[2]!);
    if (arabic[1]!.includes(' ')) forms.add(arabic[1]!);
  }
  return [...forms].filter((form) => form.length > 2);
}
