import type { OutletRecord } from '../../core/record';
import { ALIAS, POLICY } from '../../core/table';

/** A surface form of a news source, on its way into the lexicon. */
interface OutletForm {
  readonly text: string;
  readonly cls: number;
  readonly policy: number;
}

/** Every form of an outlet's name, each under its policy; a short acronym always needs a cue. */
export function outletForms(record: OutletRecord): OutletForm[] {
  const forms = new Map<string, OutletForm>();
  for (const { text, class: cls, policy } of record.names) {
    const acronym = cls === 'acronym' || /^\p{Lu}{2,5}$/u.test(text);
    const own = text === record.name ? record.policy : undefined;
    const fallback = acronym && own !== 'never-bare' ? 'cue' : own;
    forms.set(text, {
      text,
      cls: acronym ? ALIAS.acronym : ALIAS.outlet,
      policy: POLICY[policy ?? fallback ?? 'free'],
    });
  }
  if (!forms.has(record.name)) {
    forms.set(record.name, { text: record.name, cls: ALIAS.outlet, policy: POLICY[record.policy ?? 'free'] });
  }
  return [...forms.values()];
}
