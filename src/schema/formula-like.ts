// Whether a spreadsheet could take the text of a cell for a formula. Numbers are none; nothing is altered here.

import type { Column } from './column.ts';
import { formatCell } from './format-cell.ts';

/** The fullwidth forms are read as formulas by some spreadsheets too. */
const trigger = /^[=+\-@\t\r＝＋－＠]/u;

export const isFormulaLike = (column: Column, value: unknown): boolean =>
  typeof value === 'string'
    ? trigger.test(value)
    : typeof value !== 'number' && value !== null && trigger.test(formatCell(column, value));
