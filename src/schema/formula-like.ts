// Whether a spreadsheet could take the text of a cell for a formula. Numbers are none; nothing is altered here.

import type { Column } from './column.ts';
import { formatCell } from './format-cell.ts';

/** The fullwidth forms are read as formulas by some spreadsheets too. */
const triggers: ReadonlySet<string> = new Set('=+-@\t\r＝＋－＠');

export function isFormulaLike(column: Column, value: unknown): boolean {
  if (value === null || typeof value === 'number') return false;
  const text = typeof value === 'string' ? value : formatCell(column, value);
  return triggers.has(text.charAt(0));
}
