import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCell } from '../../src/schema/format-cell.ts';
import { type Snippet, snippets } from '../../src/schema/snippets.ts';
import { type TableName, tables } from '../../src/schema/tables/all.ts';
import { hostileDataset } from '../dataset/hostile-dataset.ts';
import { bytesOf, hostileFiles, textOf } from '../dataset/read-files.ts';

const names = Object.keys(tables) as TableName[];
const address = 'https://example.org/data/';
let folder = '';
let inPython: ReadonlyMap<string, readonly (readonly string[])[]> = new Map();
beforeAll(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'sourcebook-snippets-'))}/`;
  for (const name of hostileFiles.keys()) writeFileSync(join(folder, name), bytesOf(hostileFiles, name));
  if (hasPandas) inPython = loadInPython();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (name: TableName, language: string, url = address) =>
  snippets(tables[name], url).find((snippet: Snippet) => snippet.language === language)?.code ?? '';
/** A row as text, cell by cell, as a reader that keeps types as text would have it. */
const cells = (name: TableName) =>
  hostileDataset[name].map((row) =>
    Object.entries(tables[name].columns).map(([column, descriptor]) =>
      formatCell(descriptor, Reflect.get(row, column)),
    ),
  );
const firstIds = (name: TableName) => hostileDataset[name].slice(0, 10).map(({ id }) => id);
const has = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;
const hasPandas = has('python3', '-c', 'import pandas');
const hasR = has('Rscript', '--version');
if (!hasPandas) console.warn('Skipped: the Python snippets were not run, pandas is not installed.');
if (!hasR) console.warn('Skipped: the R snippets were not run, R is not installed.');

/** The cells of each table as text, each loaded by its snippet in a namespace of its own; pandas is loaded once. */
function loadInPython(): typeof inPython {
  const code = names.map((name) => [name, codeOf(name, 'Python', folder).replace(/^print.*$/m, '')]);
  const program = `
import json, pandas, sys
def text(cell):
    if isinstance(cell, list): return ";".join(cell)
    if pandas.isna(cell): return ""
    if isinstance(cell, bool) or type(cell).__name__ == "bool_": return "true" if cell else "false"
    return str(cell)
def load(name, code):
    own = {}
    exec(code, own)
    return name, [[text(cell) for cell in row] for row in own[name].values.tolist()]
print(json.dumps([load(*snippet) for snippet in json.load(sys.stdin)]))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', program], {
    encoding: 'utf8',
    input: JSON.stringify(code),
  });
  expect(stderr).toBe('');
  return new Map(JSON.parse(stdout));
}

describe.each(names)('snippets(%s, dataUrl)', (name) => {
  it('in JavaScript loads the rows as they are', async () => {
    const asked: string[] = [];
    const shown: unknown[] = [];
    const fetchFile = (url: string) => {
      asked.push(url);
      return Promise.resolve(new Response(textOf(hostileFiles, url.replace(address, ''))));
    };
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
    await new AsyncFunction('fetch', 'console', codeOf(name, 'JavaScript'))(fetchFile, {
      table: (rows: unknown) => shown.push(rows),
    });
    expect(asked).toEqual([`${address}${name}.json`]);
    expect(shown).toEqual([hostileDataset[name].slice(0, 10)]);
  });

  it('in DuckDB loads the rows and every column', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(codeOf(name, 'DuckDB', folder));
    expect(reader.columnNames()).toEqual(Object.keys(tables[name].columns));
    expect(reader.getRowObjectsJson().map(({ id }) => id)).toEqual(firstIds(name));
    connection.closeSync();
  });

  it('in SQL loads the rows from the one SQLite file', () => {
    const [, query = ''] = /"(SELECT .*)"/.exec(codeOf(name, 'SQL')) ?? [];
    const database = new DatabaseSync(join(folder, 'sourcebook.sqlite'), { readOnly: true });
    const rows = database.prepare(query).all();
    expect(rows.map(({ id }) => id)).toEqual(firstIds(name));
    database.close();
  });

  it('in Python and R names every column once with its type', () => {
    for (const [language, mark] of [
      ['Python', '": "'],
      ['R', ' = "'],
    ] as const)
      for (const column of Object.keys(tables[name].columns)) {
        const named = new RegExp(`(?<![a-z_])${column}${mark}`, 'g');
        expect(codeOf(name, language).match(named), `${language} ${column}`).toHaveLength(1);
      }
  });

  it.skipIf(!hasPandas)('in Python loads every cell', () => {
    const types = Object.values(tables[name].columns).map(({ kind }) => kind);
    const numbers = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((cell, at) => (types[at] === 'number' && cell ? Number(cell) : cell)));
    expect(numbers(inPython.get(name) ?? [])).toEqual(numbers(cells(name)));
  });

  it.skipIf(!hasR)('in R loads every row and column', () => {
    const program = `${codeOf(name, 'R', folder).replace(/^str.*$/m, '')}
writeLines(c(nrow(${name}), paste(names(${name}), collapse = " "), enc2utf8(${name}$id)))`;
    const { stdout, stderr } = spawnSync('Rscript', ['-e', program], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual([
      `${hostileDataset[name].length}`,
      Object.keys(tables[name].columns).join(' '),
      ...hostileDataset[name].map(({ id }) => id),
    ]);
  });
});
