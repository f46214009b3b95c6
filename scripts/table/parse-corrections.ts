// `data/corrections.yaml` becomes decisions; every entry that is none, or that contradicts another, is a located problem.

import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Correction, correctionActions } from '../../src/schema/correction.ts';
import { isEdtf } from '../../src/schema/edtf.ts';
import type { Outcome, Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { yamlErrors } from '../yaml-errors.ts';

export type LocatedCorrection = Correction & { readonly line: number };

const file = 'data/corrections.yaml';
const keysOf: Readonly<Record<Correction['action'], readonly string[]>> = {
  confirm: ['record', 'action', 'reason', 'date'],
  reject: ['record', 'action', 'reason', 'date'],
  correct: ['record', 'action', 'column', 'value', 'reason', 'date'],
  merge: ['record', 'action', 'into', 'reason', 'date'],
};

export const correctionProblem = (
  line: number,
  code: Problem['code'],
  message: string,
  actual: string,
  fix: string,
): Problem => ({
  code,
  severity: 'error',
  place: `${file}:${line}:1`,
  message,
  actual,
  fix,
});

export function parseCorrections(text: string): Outcome<readonly LocatedCorrection[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const problems = yamlErrors(document).map(({ offset, message }) =>
    correctionProblem(lineAt(offset), 'correction/yaml', 'must be YAML', message, 'Edit the file.'),
  );
  if (problems.length > 0 || document.contents === null) return { value: [], problems };
  if (!isSeq(document.contents))
    return {
      value: [],
      problems: [
        correctionProblem(
          1,
          'correction/yaml',
          'must be a list of corrections',
          'something else',
          'Begin each correction with "- record: …".',
        ),
      ],
    };
  const value = document.contents.items.flatMap((item): LocatedCorrection[] => {
    const line = lineAt((item as { range?: readonly number[] }).range?.[0]);
    const fields = isMap(item)
      ? fieldsOf(item.toJS(document, { maxAliasCount: 0 }))
      : new Map<string, unknown>();
    const read = readEntry(fields, line);
    if (!('code' in read)) return [read];
    problems.push(read);
    return [];
  });
  const clashes = findClashes(value);
  return { value: clashes.length > 0 ? [] : value, problems: [...problems, ...clashes] };
}

/** Keys such as "__proto__" stay what they are: names nobody knows. */
const fieldsOf = (read: unknown): ReadonlyMap<string, unknown> => new Map(Object.entries(read ?? {}));

function readEntry(fields: ReadonlyMap<string, unknown>, line: number): LocatedCorrection | Problem {
  const wrong = (message: string, actual: string, fix: string) =>
    correctionProblem(line, 'correction/keys', message, actual, fix);
  const action = fields.get('action') ?? 'correct';
  const known = correctionActions.find((name) => name === action);
  if (known === undefined)
    return wrong(
      `action must be one of ${correctionActions.join(', ')}`,
      JSON.stringify(action),
      `Correct the action.${suggest(String(action), correctionActions)}`,
    );
  const keys = keysOf[known];
  const unknown = [...fields.keys()].filter((key) => !keys.includes(key));
  const missing = keys.filter(
    (key) => key !== 'action' && (key === 'value' ? !fields.has(key) : !isText(fields.get(key))),
  );
  if (unknown.length > 0 || missing.length > 0)
    return wrong(
      `a correction that is to ${known} must have ${keys.join(', ')} and nothing else`,
      [...fields.keys()].join(', ') || 'nothing',
      `Edit the correction.${unknown[0] === undefined ? '' : suggest(unknown[0], keys)}`,
    );
  const text = (key: string) => String(fields.get(key));
  if (!/^\d{4}-\d\d-\d\d$/.test(text('date')) || !isEdtf(text('date')))
    return wrong(
      'date must be a day, YYYY-MM-DD',
      JSON.stringify(text('date')),
      'Write the day of the decision in quotation marks.',
    );
  const common = { line, record: text('record'), reason: text('reason'), date: text('date') };
  if (known === 'correct')
    return { ...common, action: known, column: text('column'), value: fields.get('value') };
  return known === 'merge' ? { ...common, action: known, into: text('into') } : { ...common, action: known };
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Two decisions that cannot both hold: on one column, or beside the one that takes the record away. */
function findClashes(corrections: readonly LocatedCorrection[]): Problem[] {
  const seen = new Map<string, LocatedCorrection[]>();
  return corrections.flatMap((correction) => {
    const earlier = seen.get(correction.record) ?? [];
    seen.set(correction.record, [...earlier, correction]);
    const other = earlier.find((one) => clash(one, correction));
    return other === undefined
      ? []
      : [
          correctionProblem(
            correction.line,
            'correction/conflict',
            'two corrections must not contradict or repeat each other',
            `${correction.action} of ${correction.record}, which line ${other.line} is to ${other.action} too`,
            'Remove one of them.',
          ),
        ];
  });
}

const clash = (a: Correction, b: Correction): boolean =>
  a.action === 'correct' && b.action === 'correct' ? a.column === b.column : true;
