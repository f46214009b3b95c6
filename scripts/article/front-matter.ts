// The YAML head of a digest becomes its metadata; every fault is located by line and column.

import { LineCounter, parseDocument } from 'yaml';
import { isEdtf } from '../../src/schema/edtf.ts';
import { articles } from '../../src/schema/tables/articles.ts';
import type { Outcome, Problem } from '../problem.ts';
import { yamlErrors } from '../yaml-errors.ts';
import type { ArticleMeta } from './article.ts';

const columns = articles.columns;

const keys = {
  title: 'text',
  label: 'text',
  outlet: 'text',
  author: 'text',
  published: 'edtf',
  published_basis: Object.keys(columns.published_basis.values ?? {}),
  published_note: 'text',
  kind: Object.keys(columns.kind.values ?? {}),
  language: 'text',
  url: 'text',
  rights: Object.keys(columns.rights.values ?? {}),
  source_file: 'text',
  source_sha256: 'text',
  duplicate_of: 'text',
  truncated: 'boolean',
  note: 'text',
} as const satisfies Record<string, 'text' | 'edtf' | 'boolean' | readonly string[]>;

const required = ['published_basis', 'kind', 'language', 'rights'] as const;

/** Splits `---` YAML `---` from the body; null when the file does not begin with a head. */
export function splitFrontMatter(text: string): { readonly head: string; readonly body: string } | null {
  const match = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return match ? { head: match[1] ?? '', body: text.slice(match[0].length) } : null;
}

/** Front matter text -> metadata; unknown, missing and ill-typed keys are problems. */
export function parseFrontMatter(file: string, head: string): Outcome<ArticleMeta> {
  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const problems: Problem[] = [];
  const report = (
    offset: number,
    code: Problem['code'],
    message: string,
    actual: string | undefined,
    fix: string,
  ) => {
    const { line, col } = lines.linePos(offset);
    problems.push({
      code,
      severity: 'error',
      place: `${file}:${line + 1}:${col}`,
      message,
      ...(actual === undefined ? {} : { actual }),
      fix,
    });
  };
  const errors = yamlErrors(document);
  for (const { offset, message } of errors)
    report(offset, 'article/front-matter', 'front matter must be YAML', message, 'Edit the front matter.');

  const found = new Map<string, string | boolean | null>();
  const contents: unknown = errors.length > 0 ? {} : document.toJS({ maxAliasCount: 0 });
  if (typeof contents !== 'object' || contents === null || Array.isArray(contents))
    report(
      0,
      'article/front-matter',
      'front matter must be a list of "key: value" lines',
      typeof contents,
      'Edit the front matter.',
    );
  for (const [key, value] of Object.entries(contents ?? {})) {
    const node = document.getIn([key], true) as { range?: readonly number[] } | undefined;
    const offset = node?.range?.[0] ?? 0;
    if (!Object.hasOwn(keys, key)) {
      report(
        offset,
        'article/unknown-key',
        `must be one of ${Object.keys(keys).join(', ')}`,
        key,
        'Remove or rename the key.',
      );
      continue;
    }
    const type = keys[key as keyof typeof keys];
    const problem = value === null ? null : whatIsWrong(type, value);
    if (problem === null) found.set(key, value as string | boolean | null);
    else
      report(
        offset,
        type === 'edtf' ? 'article/date' : 'article/value',
        `${key} must be ${problem}`,
        JSON.stringify(value),
        'Edit the front matter.',
      );
  }
  for (const key of required)
    if (problems.length === 0 && (found.get(key) ?? null) === null)
      report(
        0,
        'article/missing-key',
        `${key} must be given`,
        'nothing',
        `Add "${key}: …" to the front matter.`,
      );

  const value = Object.fromEntries(Object.keys(keys).map((key) => [key, found.get(key) ?? null]));
  return { value: { ...value, truncated: value.truncated === true } as unknown as ArticleMeta, problems };
}

function whatIsWrong(type: (typeof keys)[keyof typeof keys], value: unknown): string | null {
  if (type === 'boolean') return typeof value === 'boolean' ? null : 'true or false';
  if (typeof value !== 'string') return 'text; put it in quotation marks';
  if (type === 'edtf') return isEdtf(value) ? null : 'an EDTF date such as 2025-10-13 or 2025-10';
  if (type === 'text') return value.trim() === '' ? 'text or null' : null;
  return type.includes(value) ? null : `one of ${type.join(', ')}`;
}
