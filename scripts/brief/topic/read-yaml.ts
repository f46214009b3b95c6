// YAML nodes become values of the type a key must have; what does not fit becomes a problem at its line and column.
// Anchors, tags and repeated keys are refused by the parser's settings, so no key can surprise the reader.

import type { Document, Node, ParsedNode } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../problem.ts';

/** Everything a reader of one file needs to say where something stands. */
export interface YamlFile {
  readonly root: Node | null;
  readonly problems: Problem[];
  /** `file:line:column` of a node, or of the start of the file. */
  readonly place: (node: Node | null | undefined) => string;
}

/** `text` is the whole file; its YAML stands between `start` and `end`. */
export function readYaml(file: string, text: string, start: number, end: number): YamlFile {
  const lines = new LineCounter();
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  lines.lineStarts.unshift(0);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const parsed: Document.Parsed = parseDocument(text.slice(start, end), { schema: 'core', uniqueKeys: true });
  const problems = parsed.errors.map(
    ({ message, pos }): Problem => ({
      code: 'topic/yaml',
      severity: 'error',
      place: at(start + pos[0]),
      message: `front matter must be valid YAML: ${message.split('\n')[0]?.replace(/ at line .*$/, '') ?? ''}`,
      fix: 'Edit the front matter.',
    }),
  );
  return {
    root: parsed.contents satisfies ParsedNode | null,
    problems,
    place: (node) => at(start + (node?.range?.[0] ?? 0)),
  };
}

export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
}

/** The entries of a mapping, or a problem. */
export function readEntries(node: Node | null, what: string, yaml: YamlFile): readonly Entry[] {
  if (!isMap(node)) {
    yaml.problems.push(wrongType(yaml, node, what, 'a mapping of keys to values'));
    return [];
  }
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ key: String(key.value), keyNode: key, value: (value ?? null) as Node | null }] : [],
  );
}

/** A text, trimmed, never empty; null and a problem otherwise. */
export function readText(node: Node | null, what: string, yaml: YamlFile): string | null {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value.trim();
  yaml.problems.push(wrongType(yaml, node, what, 'a text'));
  return null;
}

export function readInteger(node: Node | null, what: string, yaml: YamlFile): number | null {
  if (isScalar(node) && Number.isSafeInteger(node.value)) return node.value as number;
  yaml.problems.push(wrongType(yaml, node, what, 'a whole number'));
  return null;
}

export interface Item {
  readonly text: string;
  readonly node: Node;
}

/** A list of texts; a lone text counts as a list of one. */
export function readTexts(node: Node | null, what: string, yaml: YamlFile): readonly Item[] {
  const nodes = isSeq(node) ? (node.items as Node[]) : [node];
  if (nodes.length === 0) yaml.problems.push(wrongType(yaml, node, what, 'a list with at least one text'));
  return nodes.flatMap((item) => {
    const value = readText(item, what, yaml);
    return value === null || item === null ? [] : [{ text: value, node: item }];
  });
}

export function readItems(node: Node | null, what: string, yaml: YamlFile): readonly Node[] {
  if (isSeq(node)) return node.items as Node[];
  yaml.problems.push(wrongType(yaml, node, what, 'a list'));
  return [];
}

function wrongType(yaml: YamlFile, node: Node | null, what: string, wanted: string): Problem {
  return {
    code: 'topic/wrong-type',
    severity: 'error',
    place: yaml.place(node),
    message: `${what} must be ${wanted}`,
    actual: describe(node),
    fix: 'Edit the front matter.',
  };
}

function describe(node: Node | null): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return node.items.length === 0 ? 'an empty list' : 'a list';
  if (isAlias(node)) return 'a YAML alias';
  if (isScalar(node) && node.value !== null) return JSON.stringify(node.value);
  return 'nothing';
}
