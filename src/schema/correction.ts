// What a human decided about a coded record: an entry of `data/corrections.yaml`, and how it is told to readers.

export const correctionActions = ['confirm', 'correct', 'reject', 'merge'] as const;

interface Decision {
  /** Id of the record as it was coded. */
  readonly record: string;
  readonly reason: string;
  /** Day of the decision, YYYY-MM-DD. */
  readonly date: string;
}

export type Correction =
  | (Decision & { readonly action: 'confirm' | 'reject' })
  | (Decision & { readonly action: 'correct'; readonly column: string; readonly value: unknown })
  | (Decision & { readonly action: 'merge'; readonly into: string });

/** What was done, in a few words: "status is now ready". */
export function correctionWords(correction: Correction): string {
  switch (correction.action) {
    case 'confirm':
      return 'was compared with the source and confirmed';
    case 'reject':
      return 'was withdrawn';
    case 'merge':
      return `is the same as ${correction.into} and was joined to it`;
    case 'correct':
      return `${correction.column} is now ${valueWords(correction.value)}`;
  }
}

const valueWords = (value: unknown): string =>
  value === null || value === ''
    ? 'empty'
    : Array.isArray(value)
      ? value.map(valueWords).join(', ')
      : String(value);
