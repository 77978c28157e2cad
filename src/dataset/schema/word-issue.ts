import type { BaseIssue } from 'valibot';

/** What the library calls the values of JSON, in the words of who writes a record. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object { … }',
};

/** What is wrong with a field, for who wrote the record rather than for who wrote the schema. */
export function wordIssue({ message, expected, received }: BaseIssue<unknown>): string {
  // The schema has words of its own for it.
  if (!message.startsWith('Invalid ')) return message;
  if (expected === 'never') return 'is no known field';
  if (received === 'undefined') return 'is missing';
  return `must be ${wordExpected(expected ?? '')}, not ${TYPES[received] ?? received}`;
}

function wordExpected(expected: string): string {
  const choices = expected.match(/^\((.+)\)$/)?.[1]?.split(' | ');
  return choices ? `one of ${choices.join(', ')}` : (TYPES[expected] ?? expected);
}
