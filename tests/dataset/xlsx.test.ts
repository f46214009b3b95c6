import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { tableSheets } from '../../scripts/dataset/xlsx/dataset-workbook.ts';
import { escapeText } from '../../scripts/dataset/xlsx/escape-text.ts';
import { columnLetters } from '../../scripts/dataset/xlsx/sheet-xml.ts';
import { workbook } from '../../scripts/dataset/xlsx/workbook.ts';
import { codebookTables } from '../../src/schema/codebook-tables.ts';
import { labelledTable } from '../../src/schema/labelled-table.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { hostileDataset, hostileTexts } from './hostile-dataset.ts';
import { bytesOf, hostileFiles } from './read-files.ts';

const names = Object.keys(tables) as TableName[];

interface ReadCell {
  readonly type: string;
  readonly style: string;
  readonly value: string;
}

/** What spreadsheets do with the escapes of characters that XML cannot hold. */
const fromEscapes = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The sheets of a file by name, cells by row and column letter, texts looked up. */
function readSheets(...pieces: readonly Uint8Array[]) {
  const parts = unzipSync(Buffer.concat(pieces));
  const part = (path: string) =>
    parseHTML(`<root>${body(strFromU8(parts[path] ?? new Uint8Array()))}</root>`).document;
  const strings = [...part('xl/sharedStrings.xml').querySelectorAll('si')].map((si) =>
    fromEscapes(si.textContent ?? ''),
  );
  const sheets = [...part('xl/workbook.xml').querySelectorAll('sheet')].map((sheet, index) => {
    const rows = [...part(`xl/worksheets/sheet${index + 1}.xml`).querySelectorAll('row')].map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll('c')].map((cell): [string, ReadCell] => {
          const raw = cell.querySelector('v')?.textContent ?? '';
          const type = cell.getAttribute('t') ?? 'n';
          return [
            (cell.getAttribute('r') ?? '').replace(/\d+/, ''),
            {
              type,
              style: cell.getAttribute('s') ?? '0',
              value: type === 's' ? (strings[Number(raw)] ?? '') : raw,
            },
          ];
        }),
      ),
    );
    return [sheet.getAttribute('name') ?? '', rows] as const;
  });
  return {
    paths: Object.keys(parts),
    xml: strFromU8(Buffer.concat(Object.values(parts))),
    sheets: new Map(sheets),
  };
}
const body = (xml: string) => xml.replace(/^<\?xml[^>]*\?>\s*/, '');

const { paths, xml, sheets } = readSheets(bytesOf(hostileFiles, 'sourcebook.xlsx'));
/** The cells of one column of a sheet, header left out. */
const column = (sheet: string, name: string) => {
  const [header = {}, ...rows] = sheets.get(sheet) ?? [];
  const letter = Object.entries(header).find(([, cell]) => cell.value === name)?.[0] ?? '?';
  return rows.map((row) => row[letter]);
};

describe('datasetWorkbook(about, rows, codebook)', () => {
  it('has a sheet that explains, one a table with names beside identifiers, and the codebook', () => {
    expect([...sheets.keys()]).toEqual(['README', ...names, ...Object.keys(codebookTables)]);
    for (const name of names) {
      const [header = {}] = sheets.get(name) ?? [];
      expect(Object.values(header).map(({ value }) => value)).toEqual(
        Object.keys(labelledTable(tables[name]).columns),
      );
      expect(sheets.get(name)).toHaveLength(hostileDataset[name].length + 1);
    }
    const readme = (sheets.get('README') ?? []).flatMap((row) =>
      Object.values(row).map(({ value }) => value),
    );
    expect(readme).toEqual(expect.arrayContaining(['Version', 'Licence', 'Formulas']));
  });

  it('keeps any text as text: no formula, not one character changed', () => {
    expect(xml).not.toMatch(/<f[ >/]/);
    expect(column('statements', 'text').map((cell) => cell?.value)).toEqual([...hostileTexts]);
    expect(column('statements', 'text').every((cell) => cell?.type === 's')).toBe(true);
    expect(column('statements', 'speaker_name').map((cell) => cell?.value)).toEqual([...hostileTexts]);
  });

  it('gives numbers, booleans and days their types, and leaves an unknown value out', () => {
    expect(column('votes', 'in_favour')).toEqual([{ type: 'n', style: '0', value: '9' }]);
    expect(column('votes', 'not_voting')).toEqual([undefined]);
    expect(column('statements', 'direct')[0]).toEqual({ type: 'b', style: '0', value: '1' });
    expect(column('figures', 'value')).toEqual([{ type: 'n', style: '0', value: '450000000' }]);
    // 31 March 2025 is day 45747 of the spreadsheet's calendar.
    expect(column('events', 'date_end')).toEqual([{ type: 'n', style: '2', value: '45747' }]);
    expect(column('events', 'date')).toEqual([{ type: 's', style: '0', value: '2025-03' }]);
  });

  it('writes a day before March 1900, on which spreadsheets disagree, as text', () => {
    expect(column('events', 'date_start')).toEqual([{ type: 's', style: '0', value: '1850-01-01' }]);
  });

  it('lists every part it has, once', () => {
    const listed = [...xml.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(listed.toSorted()).toEqual(paths.filter((path) => !/\.rels$|^\[/.test(path)).toSorted());
  });
});

describe('tableSheets(name, table, rows, rowCount, mostRows)', () => {
  it('goes on in the next sheet when a table is longer than a sheet', () => {
    const { actors } = hostileDataset;
    const pages = tableSheets('actors', tables.actors, actors, actors.length, 10);
    expect(pages.map(({ name }) => name)).toEqual(['actors', 'actors 2', 'actors 3']);
    expect(pages.flatMap(({ rows }) => [...rows])).toHaveLength(actors.length);
  });
});

describe('workbook(sheets, properties)', () => {
  it('cuts a text that no cell can hold, and shows that it did', () => {
    const long = 'a'.repeat(32_766) + '🎉'.repeat(5);
    const bytes = workbook([{ name: 'S', header: ['x'], widths: [9], rows: [[long]] }], {
      title: 'T',
      creator: 'C',
    });
    const value = readSheets(...bytes).sheets.get('S')?.[1]?.A?.value ?? '';
    expect(value).toHaveLength(32_767);
    expect(value.endsWith('…')).toBe(true);
  });

  it('writes nothing for an empty cell and goes on in its column', () => {
    const bytes = workbook([{ name: 'S', header: ['x', 'y'], widths: [9, 9], rows: [[null, 1]] }], {
      title: 'T',
      creator: 'C',
    });
    expect(readSheets(...bytes).sheets.get('S')?.[1]).toEqual({ B: { type: 'n', style: '0', value: '1' } });
  });
});

describe('escapeText(text)', () => {
  it('marks what already looks like an escape', () => {
    expect(escapeText('_x0041_ a\r\u0001 <&>')).toBe('_x005F_x0041_ a_x000D__x0001_ &lt;&amp;&gt;');
  });
});

describe('columnLetters(index)', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %i %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
