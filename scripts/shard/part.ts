// What one machine hands over: the codings of its shard as lines of JSON under a head that says which rules made them.
// Parts merge into parts, in any order and grouping, with the same result.

import type { Outcome, Problem } from '../problem.ts';
import type { CodedFile } from '../table/code-article.ts';

export interface Part {
  /** Hash of the rules and the vocabulary that coded it. */
  readonly rules: string;
  /** How many shards the corpus has, and which of them are here. */
  readonly of: number;
  readonly shards: readonly number[];
  readonly codings: ReadonlyMap<string, CodedFile>;
}

const kind = 'sourcebook-part-1';

/** A head, then one line a file in the order of files: the same part gives the same bytes. */
export function formatPart({ rules, of, shards, codings }: Part): string {
  const head = { kind, rules, of, shards: shards.toSorted((a, b) => a - b), files: codings.size };
  const lines = inOrder(codings).map(([file, coding]) => JSON.stringify([file, coding]));
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`;
}

export function parsePart(path: string, text: string): Outcome<Part | null> {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  const head = parseHead(first);
  if (head === null || rest.length !== head.files)
    return {
      value: null,
      problems: [
        {
          code: 'shard/not-a-part',
          severity: 'error',
          place: path,
          message: 'a part must be a whole file that npm run dataset -- --shard has written',
          actual: head === null ? 'another kind of file' : `${rest.length} of ${head.files} articles`,
          fix: 'Code this shard again.',
        },
      ],
    };
  const { rules, of, shards } = head;
  const codings = new Map(rest.map((line) => JSON.parse(line) as [string, CodedFile]));
  return { value: { rules, of, shards, codings }, problems: [] };
}

interface Head extends Omit<Part, 'codings'> {
  readonly files: number;
}

function parseHead(line: string): Head | null {
  try {
    const head: Head & { readonly kind?: string } = JSON.parse(line);
    return head.kind === kind ? head : null;
  } catch {
    return null;
  }
}

/** Parts by the path they came from -> one part with all that they hold; null when they do not fit together. */
export function mergeParts(parts: ReadonlyMap<string, Part>): Outcome<Part | null> {
  const [first] = parts.values();
  if (!first) return { value: null, problems: [] };
  const problems = [...parts].flatMap(([path, { rules, of }]): Problem[] =>
    rules === first.rules && of === first.of ? [] : [foreign(path)],
  );
  if (problems.length > 0) return { value: null, problems };
  const all = [...parts.values()];
  return {
    value: {
      rules: first.rules,
      of: first.of,
      shards: [...new Set(all.flatMap(({ shards }) => shards))].toSorted((a, b) => a - b),
      codings: new Map(inOrder(new Map(all.flatMap(({ codings }) => [...codings])))),
    },
    problems: [],
  };
}

const foreign = (path: string): Problem => ({
  code: 'shard/other-rules',
  severity: 'error',
  place: path,
  message: 'all parts must be coded by the same rules, vocabulary and number of shards',
  actual: 'others than in the first part',
  fix: 'Code all shards with one version of the project.',
});

/** An error for the shards that a part lacks. */
export function checkWhole(folder: string, { of, shards }: Part): readonly Problem[] {
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !shards.includes(number),
  );
  if (missing.length === 0) return [];
  return [
    {
      code: 'shard/missing',
      severity: 'error',
      place: folder,
      message: `there must be a part of each of the ${of} shards`,
      actual: `none of ${missing.join(', ')}`,
      fix: 'Code these shards, or wait until they are done.',
    },
  ];
}

const inOrder = (codings: ReadonlyMap<string, CodedFile>): [string, CodedFile][] =>
  [...codings].toSorted(([a], [b]) => (a < b ? -1 : 1));
