// What stands against a parsed YAML text: its errors, and anchors that are referred to, which can make a few lines stand
// for gigabytes. Reads nothing.

import { type Document, isAlias, visit } from 'yaml';

export interface YamlError {
  readonly offset: number;
  readonly message: string;
}

export function yamlErrors(document: Document.Parsed): readonly YamlError[] {
  const found: YamlError[] = document.errors.map(({ pos, message }) => ({
    offset: pos[0],
    message: message.split('\n')[0] ?? '',
  }));
  visit(document, (_, node) => {
    if (isAlias(node))
      found.push({
        offset: node.range?.[0] ?? 0,
        message: `the reference *${node.source}, which is not read`,
      });
  });
  return found;
}
