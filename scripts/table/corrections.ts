// Human fixes from `data/corrections.yaml` are laid over the coded rows. One that changes nothing is an error.

import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Dataset, type TableName, tables } from '../../src/schema/tables/all.ts';
import type { Outcome, Problem } from '../problem.ts';

const file = 'data/corrections.yaml';
const keys = ['record', 'column', 'value', 'reason', 'date'] as const;

interface Correction {
  readonly line: number;
  readonly record: string;
  readonly column: string;
  readonly value: unknown;
  readonly reason: string;
}

/** The dataset with every correction applied and marked, and the problems of those that could not be. */
export function applyCorrections(dataset: Dataset, text: string): Outcome<Dataset> {
  const { value: corrections, problems } = parseCorrections(text);
  if (corrections.length === 0) return { value: dataset, problems };
  const found: Problem[] = [...problems];
  const fixes = new Map<string, Correction[]>();
  for (const correction of corrections)
    fixes.set(correction.record, [...(fixes.get(correction.record) ?? []), correction]);
  const value = Object.fromEntries(
    Object.entries(dataset).map(([name, rows]) => [
      name,
      (rows as readonly Record<string, unknown>[]).map((row) => {
        const own = tables[name as TableName].isRecord ? (fixes.get(String(row.id)) ?? []) : [];
        fixes.delete(own.length > 0 ? String(row.id) : '');
        return own.reduce((fixed, correction) => applyOne(fixed, correction, name as TableName, found), row);
      }),
    ]),
  ) as unknown as Dataset;
  for (const correction of [...fixes.values()].flat())
    found.push(
      problem(
        correction.line,
        'correction/unknown-record',
        'record must be the id of a coded record',
        `"${correction.record}"`,
        'Correct the id, or remove the correction.',
      ),
    );
  return { value, problems: found };
}

function applyOne(
  row: Record<string, unknown>,
  correction: Correction,
  table: TableName,
  problems: Problem[],
): Record<string, unknown> {
  const { column, value, line } = correction;
  if (!Object.hasOwn(tables[table].columns, column) || column === 'id' || column === 'review') {
    problems.push(
      problem(
        line,
        'correction/unknown-column',
        `column must be a column of ${table} other than id and review`,
        `"${column}"`,
        'Correct the column.',
      ),
    );
    return row;
  }
  if (JSON.stringify(row[column]) === JSON.stringify(value)) {
    problems.push(
      problem(
        line,
        'correction/unused',
        `value must differ from what was coded for ${correction.record}.${column}`,
        JSON.stringify(value),
        'Remove the correction.',
      ),
    );
    return row;
  }
  return { ...row, [column]: value, review: 'corrected' };
}

function parseCorrections(text: string): Outcome<readonly Correction[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const at = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const problems: Problem[] = document.errors.map((error) =>
    problem(
      at(error.pos[0]),
      'correction/yaml',
      'must be YAML',
      error.message.split('\n')[0] ?? '',
      'Edit the file.',
    ),
  );
  if (problems.length > 0 || document.contents === null) return { value: [], problems };
  if (!isSeq(document.contents))
    return {
      value: [],
      problems: [
        problem(
          1,
          'correction/yaml',
          'must be a list of corrections',
          'something else',
          'Begin each correction with "- record: …".',
        ),
      ],
    };
  const value = document.contents.items.flatMap((item): Correction[] => {
    const line = at((item as { range?: readonly number[] }).range?.[0]);
    const fields = isMap(item) ? (item.toJSON() as Record<string, unknown>) : {};
    const missing = keys.filter(
      (key) => key !== 'value' && (typeof fields[key] !== 'string' || fields[key] === ''),
    );
    const unknown = Object.keys(fields).filter((key) => !(keys as readonly string[]).includes(key));
    if (missing.length === 0 && unknown.length === 0 && 'value' in fields)
      return [
        {
          line,
          record: String(fields.record),
          column: String(fields.column),
          value: fields.value,
          reason: String(fields.reason),
        },
      ];
    problems.push(
      problem(
        line,
        'correction/keys',
        `a correction must have ${keys.join(', ')} and nothing else`,
        Object.keys(fields).join(', ') || 'nothing',
        'Edit the correction.',
      ),
    );
    return [];
  });
  return { value, problems };
}

const problem = (
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
