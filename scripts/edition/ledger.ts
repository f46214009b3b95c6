// data/permalinks.csv: every address that was ever published, with the edition that first had it. Text <-> rows.

import { editionNamePattern } from '../../src/schema/edition.ts';
import type { Outcome, Problem } from '../problem.ts';
import { compare } from './bytes.ts';

export const LEDGER = 'data/permalinks.csv';
const HEADER = 'url,edition';

export interface Permalink {
  /** Path without the base path: '/records/vote-unga/'. */
  readonly url: string;
  readonly edition: string;
  /** Line of the ledger, for problems. */
  readonly line: number;
}

export function parseLedger(text: string): Outcome<readonly Permalink[]> {
  const [header = '', ...lines] = text.split(/\r?\n/);
  if (text === '') return { value: [], problems: [] };
  if (header !== HEADER) return { value: [], problems: [fault(1, HEADER, header)] };
  const row = new RegExp(`^(/[^,"\\s]*),(${editionNamePattern})$`);
  const read = lines.map((content, index) => ({ line: index + 2, content, match: row.exec(content) }));
  const filled = read.filter(({ content }) => content !== '');
  return {
    value: filled.flatMap(({ line, match }) =>
      match ? [{ url: match[1] ?? '', edition: match[2] ?? '', line }] : [],
    ),
    problems: filled.flatMap(({ line, content, match }) =>
      match ? [] : [fault(line, 'an address and the edition that first had it', content)],
    ),
  };
}

/** The ledger with the addresses of a new edition; those it has keep their edition. */
export function extendLedger(ledger: readonly Permalink[], urls: readonly string[], edition: string): string {
  const known = new Map(ledger.map((link) => [link.url, link.edition]));
  const all = [...new Set([...known.keys(), ...urls])].toSorted(compare);
  return `${[HEADER, ...all.map((url) => `${url},${known.get(url) ?? edition}`)].join('\n')}\n`;
}

/** The ledger before the addresses of this edition were added. */
export const withoutEdition = (text: string, edition: string): string =>
  text
    .split('\n')
    .filter((line) => !line.endsWith(`,${edition}`))
    .join('\n');

const fault = (line: number, expected: string, actual: string): Problem => ({
  code: 'permalink/csv',
  severity: 'error',
  place: `${LEDGER}:${line}`,
  message: `the line must be: ${expected}`,
  actual: JSON.stringify(actual),
  fix: 'npm run edition writes this file; restore it from version control.',
});
