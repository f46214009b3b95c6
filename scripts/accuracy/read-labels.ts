// The text of tests/gold/<article>.yaml becomes labels; a key, value or date that could never match is a fault at its line.

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Column } from '../../src/schema/column.ts';
import { isEdtf } from '../../src/schema/edtf.ts';
import type { Label, LabelFault, LabelledArticle, LabelValue, LabelValues, Trap } from './label.ts';
import { columnOfKey, type LabelledTable, labelledColumns, recordTables } from './labelled-columns.ts';

export interface ReadLabels {
  readonly value: LabelledArticle;
  readonly faults: readonly LabelFault[];
}

/** Path and text of a file of labels -> the labels; the name of the file is the id of the article. */
export function readLabels(file: string, text: string): ReadLabels {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const placeOf = (offset: number | undefined) => `${file}:${lines.linePos(offset ?? 0).line}`;
  const place = (node: Node | null) => placeOf(node?.range?.[0]);
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const faults: LabelFault[] = document.errors.map(({ message, pos }) => ({
    place: placeOf(pos[0]),
    message: 'labels must be YAML',
    actual: message.split('\n')[0] ?? '',
    fix: 'Edit the file.',
  }));
  const sections = entriesOf(document.contents);
  const known = ['article', ...recordTables, 'traps'];
  for (const { key, at } of sections)
    if (!known.includes(key))
      faults.push(fault(place(at), `must be one of ${known.join(', ')}`, key, 'Rename the list.'));
  const article = sections.find(({ key }) => key === 'article')?.node ?? null;
  if (!isMap(article))
    faults.push(fault(placeOf(0), 'labels must say what the article is', 'nothing', 'Add "article:".'));
  const labels = recordTables.flatMap((table) =>
    itemsOf(sections.find(({ key }) => key === table)?.node ?? null).map((node): Label => {
      const optional = entriesOf(node).some(({ key, node: value }) => key === 'optional' && isTrue(value));
      return {
        table,
        article: id,
        place: place(node),
        optional,
        values: valuesOf(table, node, place, faults),
      };
    }),
  );
  const traps = itemsOf(sections.find(({ key }) => key === 'traps')?.node ?? null).flatMap((node) =>
    readTrap(node, place, faults),
  );
  const values = valuesOf('articles', article, place, faults);
  const value = { id, place: place(article), values, labels, traps };
  return { value, faults };
}

type PlaceOf = (node: Node | null) => string;

const anyText = { kind: 'text' } as const;

function valuesOf(table: LabelledTable, map: Node | null, place: PlaceOf, faults: LabelFault[]): LabelValues {
  const values: Record<string, readonly LabelValue[]> = {};
  for (const { key, at, node } of entriesOf(map)) {
    if (key === 'optional' && table !== 'articles') continue;
    const judged = columnOfKey(table, key);
    if (judged === null) {
      const keys = Object.keys(labelledColumns[table]).join(', ');
      faults.push(fault(place(at), `a key of ${table} must be one of ${keys}`, key, 'Rename the key.'));
      continue;
    }
    const found = (isSeq(node) ? (node.items as Node[]) : [node]).map((item) =>
      readValue(judged.column, item),
    );
    for (const value of found) {
      const wanted = whatIsWrong(judged.column, value);
      if (wanted !== null)
        faults.push(fault(place(at), `${key} must be ${wanted}`, JSON.stringify(value), 'Edit it.'));
    }
    values[key] = found;
  }
  return values;
}

/** `{ table: figures, pattern: \b402\b, why: a flight number }`; all three are needed. */
function readTrap(node: Node, place: PlaceOf, faults: LabelFault[]): readonly Trap[] {
  const given = new Map(entriesOf(node).map((entry) => [entry.key, readValue(anyText, entry.node)]));
  const table = recordTables.find((name) => name === given.get('table'));
  const [pattern, why] = [given.get('pattern'), given.get('why')];
  if (table !== undefined && pattern && why && given.size === 3)
    return [{ place: place(node), table, pattern: new RegExp(String(pattern), 'iu'), why: String(why) }];
  const keys = [...given.keys()].join(', ') || 'nothing';
  faults.push(fault(place(node), 'a trap must have a table, a pattern and why', keys, 'Edit it.'));
  return [];
}

/** A year without quotation marks is a number to YAML, and a date here. */
function readValue(column: Pick<Column, 'kind'>, node: Node | null): LabelValue {
  const value = isScalar(node) ? node.value : null;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return column.kind === 'edtf' ? String(value) : value;
  return String(value);
}

function whatIsWrong(column: Column, value: LabelValue): string | null {
  if (value === null) return column.nullable || column.kind === 'ref' ? null : 'given';
  if (column.kind === 'edtf') return typeof value === 'string' && isEdtf(value) ? null : 'an EDTF date';
  if (column.kind === 'number' || column.kind === 'integer')
    return typeof value === 'number' ? null : 'a number';
  if (column.kind === 'boolean') return typeof value === 'boolean' ? null : 'true or false';
  if (column.values)
    return Object.hasOwn(column.values, value.toString())
      ? null
      : `one of ${Object.keys(column.values).join(', ')}`;
  return typeof value === 'string' && value.trim() !== '' ? null : 'text in quotation marks';
}

interface Entry {
  readonly key: string;
  /** Where the key stands. */
  readonly at: Node;
  readonly node: Node | null;
}

const entriesOf = (node: unknown): readonly Entry[] =>
  isMap(node)
    ? node.items.map(({ key, value }) => ({
        key: isScalar(key) ? String(key.value) : '',
        at: key as Node,
        node: (value ?? null) as Node | null,
      }))
    : [];

const itemsOf = (node: unknown): readonly Node[] => (isSeq(node) ? (node.items as Node[]) : []);
const isTrue = (node: Node | null) => isScalar(node) && node.value === true;
const fault = (place: string, message: string, actual: string, fix: string): LabelFault => ({
  place,
  message,
  actual,
  fix,
});
