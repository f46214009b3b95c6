// The human fixes of one record, out of the text of data/corrections.yaml. Whether they are well-formed is checked where
// they are applied; here they are only shown.

import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

export interface ShownCorrection {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

export function correctionsOf(id: string, text: string): readonly ShownCorrection[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, schema: 'core' });
  if (!isSeq(contents)) return [];
  return contents.items.flatMap((item) => {
    if (!isMap(item)) return [];
    const { record, column, value, reason }: Readonly<Record<string, unknown>> = item.toJSON();
    if (record !== id) return [];
    const { line } = lines.linePos(item.range?.[0] ?? 0);
    return [{ line, column: String(column), value: JSON.stringify(value ?? null), reason: String(reason) }];
  });
}
