// One sheet becomes its XML, in pieces: a bold first row that stays in view, then typed cells.

import { batches } from '../batches.ts';

/** A day is `YYYY-MM-DD`. */
export type XlsxCell = string | number | boolean | null | { readonly day: string };

export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Long text is shown on several lines. */
  readonly wraps?: boolean;
  readonly rows: Iterable<readonly XlsxCell[]>;
}

/** Sheet -> XML; `idOf` gives the number of a text among the shared strings. */
export function* sheetXml(
  { header, widths, wraps = false, rows }: Sheet,
  idOf: (text: string) => number,
): Generator<string> {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  const letters = header.map((_, index) => columnLetters(index));
  const rowXml = (cells: readonly XlsxCell[], number: number, style: number) =>
    `<row r="${number}">${cells
      .map((cell, index) => cellXml(cell, `${letters[index]}${number}`, style, idOf))
      .join('')}</row>`;
  yield rowXml(header, 1, 1);
  let number = 1;
  for (const batch of batches(rows, 500))
    yield batch
      .map((cells) => {
        number += 1;
        return rowXml(cells, number, wraps ? 3 : 0);
      })
      .join('');
  yield '</sheetData></worksheet>';
}

/** 0 -> `A`, 26 -> `AA` */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

function cellXml(cell: XlsxCell, place: string, style: number, idOf: (text: string) => number): string {
  if (cell === null) return '';
  const styled = style === 0 ? '' : ` s="${style}"`;
  if (typeof cell === 'string') return `<c r="${place}"${styled} t="s"><v>${idOf(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}"${styled} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c r="${place}"${styled}><v>${cell}</v></c>`;
  const serial = dayNumber(cell.day);
  return serial === null
    ? cellXml(cell.day, place, style, idOf)
    : `<c r="${place}" s="2"><v>${serial}</v></c>`;
}

/** Days since 1899-12-30. Before March 1900 spreadsheets do not agree, so such a day is written as text. */
function dayNumber(day: string): number | null {
  const serial = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return serial >= 61 ? serial : null;
}
