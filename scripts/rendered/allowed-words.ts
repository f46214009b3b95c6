// data/allowed-words.yaml becomes the list of what brief pages may say without a record: headings and labels of ours. Each
// entry gives its reason, and must be needed by some page.

import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Outcome, Problem } from '../problem.ts';

export interface Allowance {
  /** CSS selector of the elements it holds for. */
  readonly where: string;
  /** A word or name that such an element may state; null to skip the elements altogether. */
  readonly words: string | null;
  /** `file:line:column`. */
  readonly place: string;
}

const keys = ['where', 'words', 'reason'];

/** One allowance a word, or a selector without words. */
export function parseAllowedWords(file: string, text: string): Outcome<readonly Allowance[]> {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { schema: 'core', uniqueKeys: true, lineCounter: lines });
  const at = (node: { readonly range?: readonly number[] | null } | null) => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return `${file}:${line}:${col}`;
  };
  const problems: Problem[] = parsed.errors.map(({ message, pos }) =>
    faulty(at({ range: pos }), message.split('\n')[0] ?? message),
  );
  const value: Allowance[] = [];
  const list = parsed.contents;
  if (problems.length > 0 || list === null) return { value, problems };
  if (!isSeq(list)) return { value, problems: [faulty(at(list), 'no list')] };
  for (const item of list.items) {
    if (!isMap(item)) {
      problems.push(faulty(at(list), 'an item without keys'));
      continue;
    }
    const get = (key: string) => item.get(key, true) as unknown;
    const [where, reason, words] = [get('where'), get('reason'), get('words')];
    const unknown = item.items.flatMap(({ key }) =>
      isScalar(key) && keys.includes(String(key.value)) ? [] : [String(key)],
    );
    const isText = (node: unknown) => isScalar(node) && typeof node.value === 'string' && node.value !== '';
    if (unknown.length > 0 || !isText(where) || !isText(reason) || (words !== undefined && !isSeq(words))) {
      problems.push(faulty(at(item), unknown[0] ?? 'a key missing'));
      continue;
    }
    const selector = String((where as { value: unknown }).value);
    if (!isSeq(words)) value.push({ where: selector, words: null, place: at(item) });
    else
      for (const word of words.items)
        if (isScalar(word)) value.push({ where: selector, words: String(word.value), place: at(word) });
  }
  return { value, problems };
}

const faulty = (place: string, actual: string): Problem => ({
  code: 'brief/allowed-words',
  severity: 'error',
  place,
  message: `the file must be a list of items with ${keys.join(', ')}`,
  actual,
  fix: 'Give each item a selector, a reason, and the words it is for.',
});
