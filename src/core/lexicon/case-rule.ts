/** The most tokens of a form: a rule has sixteen bits, two for the policy and a bit a token. */
export const MAX_TOKENS = 14;

/** A case rule as the file has it: the policy in two bits, the mask of tokens above it. */
export const packCaseRule = (policy: number, mask: number): number => policy | (mask << 2);

/** Whether capitals stand as the rule demands; a bit a token, uncased tokens count as capitals. */
export function capitalsHold(rule: number, upper: number, caps: number, tokens: number): boolean {
  const policy = rule & 3;
  const all = (1 << tokens) - 1;
  const mask = (rule >>> 2) & all;
  if (policy === 0) return true;
  if (policy === 1) return (upper & mask) === mask;
  return upper === all && (caps & mask) === mask;
}

/** Whether a form may begin with a lower-case letter. */
export const mayBeginSmall = (rule: number): boolean =>
  (rule & 3) === 0 || ((rule & 3) === 1 && (rule & 4) === 0);
