// data/withdrawn.yaml -> why what was published is no more: one entry an id (or a list of them), with reason and date.

import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { isEdtf } from '../../src/schema/edtf.ts';
import type { Outcome, Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { yamlErrors } from '../yaml-errors.ts';

export const WITHDRAWN = 'data/withdrawn.yaml';
const keys = ['id', 'reason', 'date', 'replaced_by'];

export interface NamedWithdrawal {
  /** Of a record, actor, article or brief; or the address of another page or file, with a slash in front. */
  readonly id: string;
  readonly reason: string;
  /** YYYY-MM-DD, as the editor wrote it. */
  readonly date: string;
  /** Id of what takes its place. */
  readonly replacedBy: string | null;
  readonly line: number;
}

export function parseWithdrawals(text: string): Outcome<readonly NamedWithdrawal[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const at = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const faults = yamlErrors(document).map(({ offset, message }) =>
    fault(at(offset), 'withdrawn/yaml', 'must be YAML', message),
  );
  if (faults.length > 0 || document.contents === null) return { value: [], problems: faults };
  if (!isSeq(document.contents))
    return {
      value: [],
      problems: [fault(1, 'withdrawn/yaml', 'must be a list of entries', 'something else')],
    };
  const read = document.contents.items.map((item) =>
    readEntry(isMap(item) ? item.toJSON() : {}, at((item as { range?: readonly number[] }).range?.[0])),
  );
  const entries = read.flatMap(({ value }) => value);
  return { value: entries, problems: [...read.flatMap(({ problems }) => problems), ...twice(entries)] };
}

function readEntry(
  fields: Readonly<Record<string, unknown>>,
  line: number,
): Outcome<readonly NamedWithdrawal[]> {
  const { id, reason, date, replaced_by: replacedBy } = fields;
  const ids = (Array.isArray(id) ? id : [id]).filter(isWord);
  const wrong = [
    ...(ids.length === 0 ? ['id'] : []),
    ...(isWord(reason) ? [] : ['reason']),
    ...(isWord(date) && isDay(date) ? [] : ['date']),
    ...(replacedBy === undefined || isWord(replacedBy) ? [] : ['replaced_by']),
    ...Object.keys(fields).filter((key) => !keys.includes(key)),
  ];
  if (wrong.length > 0 || !isWord(reason) || !isWord(date))
    return {
      value: [],
      problems: [
        fault(
          line,
          'withdrawn/keys',
          'an entry must have id (one or a list), reason, date (YYYY-MM-DD), and may have replaced_by',
          `a fault in ${wrong.join(', ')}`,
        ),
      ],
    };
  const rest = { reason, date, replacedBy: isWord(replacedBy) ? replacedBy : null, line };
  return { value: ids.map((own) => ({ id: own, ...rest })), problems: [] };
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date) && isEdtf(date);

const twice = (entries: readonly NamedWithdrawal[]): readonly Problem[] =>
  entries
    .filter(({ id }, index) => entries.findIndex((other) => other.id === id) < index)
    .map(({ id, line }) => fault(line, 'withdrawn/keys', 'an id must be withdrawn once', `"${id}" again`));

const fault = (line: number, code: ProblemCode, message: string, actual: string): Problem => ({
  code,
  severity: 'error',
  place: `${WITHDRAWN}:${line}`,
  message,
  actual,
  fix: 'Edit the entry.',
});
