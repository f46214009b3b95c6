// In the browser: rows of a view -> the body of the table, and which columns are seen. Text only; nothing is parsed as markup.

import type { Cell, ExplorerColumn, ExplorerFile } from './explorer-file.ts';
import { hrefOfRow, type Rest, shownParts, wordsOf } from './explorer-file.ts';
import type { View } from './explorer-state.ts';

/** Rows from `start` on are added to `body`. */
export function drawRows(
  body: HTMLTableSectionElement,
  { columns }: Pick<ExplorerFile, 'columns'>,
  rows: readonly (readonly Cell[])[],
  more: Pick<Rest, 'words' | 'language'>,
): void {
  const drawn = rows.map((row) => {
    const line = document.createElement('tr');
    const rest = { ...more, href: hrefOfRow(row) };
    for (const [index, column] of columns.entries())
      line.append(drawCell(shownParts(row[index] ?? [], rest), column, index === 0));
    return line;
  });
  body.append(...drawn);
}

/** Hides the cells of columns that were not chosen, in the head and in the body. */
export function showColumns(
  table: HTMLTableElement,
  { columns }: Pick<ExplorerFile, 'columns'>,
  view: View,
): void {
  for (const line of table.rows)
    for (const [index, cell] of [...line.cells].entries())
      cell.hidden = view.columns !== null && !view.columns.includes(columns[index]?.name ?? '');
}

/** Says in the head by what the rows are sorted. */
export function markSort(
  table: HTMLTableElement,
  { columns }: Pick<ExplorerFile, 'columns'>,
  { sort }: View,
): void {
  for (const [index, cell] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    if (sort && columns[index]?.name === sort.column)
      cell.setAttribute('aria-sort', sort.isDescending ? 'descending' : 'ascending');
    else cell.removeAttribute('aria-sort');
  }
}

function drawCell(parts: Cell, { look, lang }: ExplorerColumn, isHead: boolean): HTMLTableCellElement {
  const cell = document.createElement(isHead ? 'th' : 'td');
  if (isHead) cell.scope = 'row';
  else if (look) cell.className = look;
  if (lang) cell.lang = lang;
  for (const [index, part] of parts.entries()) {
    if (index > 0) cell.append('; ');
    const [, , href] = part;
    if (href === undefined) cell.append(wordsOf(part));
    else cell.append(Object.assign(document.createElement('a'), { href, textContent: wordsOf(part) }));
  }
  return cell;
}
