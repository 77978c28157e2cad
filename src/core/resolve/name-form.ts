import type { EvidenceCode } from '../mention';

/** How a name itself was written. */
export type NameForm =
  | 'full-name'
  | 'name-variant'
  | 'native-name'
  | 'reversed-name'
  | 'nickname'
  | 'unique-name'
  | 'surname'
  /** A surname that one official of the dataset only bears. */
  | 'rareSurname'
  /** One of several given names and the surname. */
  | 'partialName'
  | 'transliteration'
  /** Found by transliteration key, but spelled as the dataset has it. */
  | 'spelledExactly'
  /** One letter is wrong, in a long word of a rare name or beside a title. */
  | 'misspelt'
  | 'chain';

const CODES: Partial<Record<NameForm, EvidenceCode>> = {
  nickname: 'name-variant',
  partialName: 'name-variant',
  rareSurname: 'surname',
  spelledExactly: 'name-variant',
  misspelt: 'transliteration',
};

/** The code under which a form is given as evidence. */
export const codeOf = (form: NameForm): EvidenceCode => CODES[form] ?? (form as EvidenceCode);

/** Forms that stand for somebody who is not known for an office yet. */
export const isOutright = (form: NameForm): boolean =>
  form === 'full-name' ||
  form === 'name-variant' ||
  form === 'native-name' ||
  form === 'spelledExactly' ||
  form === 'misspelt' ||
  form === 'chain';

/** Forms that are not a whole name. */
export const isShort = (form: NameForm): boolean =>
  form === 'unique-name' || form === 'surname' || form === 'rareSurname' || form === 'chain';
