// The body of a topic file, the editor's note, becomes paragraphs of words and bound facts: `[142](vote-…)` is a fact of
// that record, and the record must say it. A number worked out says how in the title of its link:
// `[five](vote-… "against - count(vote_positions, position=no)")`. Nothing else of Markdown is allowed.

import type { MdastNode } from 'satteri';
import { markdownToMdast } from 'satteri';
import type { Outcome, Problem } from '../../problem.ts';
import { suggest } from '../../suggest.ts';
import type { Mention } from '../bound/find-mentions.ts';
import { findMentions } from '../bound/find-mentions.ts';
import { isFactBacked } from '../bound/is-backed.ts';
import { readFormula } from '../bound/read-formula.ts';
import type { RecordIndex } from '../record-index.ts';
import type { NotePart } from './topic.ts';

type Note = readonly (readonly NotePart[])[];
type Place = (node: MdastNode, offset?: number) => string;

/** `offset` is where the body begins in the text of the file. */
export function parseNote(file: string, text: string, offset: number, index: RecordIndex): Outcome<Note> {
  const problems: Problem[] = [];
  const firstLine = text.slice(0, offset).split('\n').length - 1;
  const place: Place = (node, at = 0) => {
    const start = node.position?.start;
    const before = 'value' in node ? node.value.slice(0, at).split('\n') : [''];
    const line = firstLine + (start?.line ?? 1) + before.length - 1;
    const column = (before.length === 1 ? (start?.column ?? 1) : 1) + (before.at(-1)?.length ?? 0);
    return `${file}:${line}:${column}`;
  };
  const body = text.slice(offset);
  if (body.trim() === '') return { value: [], problems };
  const root = markdownToMdast(body, { features: { frontmatter: false } });
  const blocks: readonly MdastNode[] = 'children' in root ? root.children : [];
  const value = blocks.flatMap((block) => {
    if (block.type !== 'paragraph') {
      problems.push(notAllowed(place(block), block.type));
      return [];
    }
    problems.push(...checkWords(block.children, place, index));
    const records = block.children.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    return [block.children.flatMap((node) => readPart(node, records, place, index, problems))];
  });
  return { value, problems };
}

/** What stands between the links and states something; a link stands for a word in its sentence. */
function checkWords(nodes: readonly MdastNode[], place: Place, index: RecordIndex): readonly Problem[] {
  const texts = nodes.map((node) => (node.type === 'text' ? node.value : '□'));
  const own = new Set(texts.join(' ').match(/(?<!\p{L})\p{Ll}+/gu));
  const isCommonWord = (word: string) => own.has(word) || index.isCommonWord(word);
  const mentions = findMentions(texts.join(''), { names: index.names, isCommonWord });
  return mentions.map((mention) => {
    let start = mention.start;
    let at = 0;
    while (start >= (texts[at]?.length ?? Number.POSITIVE_INFINITY)) {
      start -= texts[at]?.length ?? 0;
      at += 1;
    }
    const node = nodes[at];
    return unbound(node === undefined ? '' : place(node, start), mention);
  });
}

function readPart(
  node: MdastNode,
  records: readonly string[],
  place: Place,
  index: RecordIndex,
  problems: Problem[],
): NotePart[] {
  if (node.type === 'text') return [node.value.replaceAll(/\s+/g, ' ')];
  if (node.type !== 'link') {
    problems.push(notAllowed(place(node), node.type));
    return [];
  }
  const fact = flatten(node).replaceAll(/\s+/g, ' ').trim();
  const formula = node.title?.trim() ?? '';
  if (index.row(node.url) === undefined) problems.push(unknownRecord(place(node), node.url, index));
  else if (formula === '' && !isFactBacked(fact, index.backing(node.url)))
    problems.push(unbacked(place(node), fact, `${node.url} must say so`));
  else if (formula !== '' && !readFormula(fact, formula, node.url, records, index).isRight)
    problems.push(unbacked(place(node), fact, `${formula} must give this number`));
  return [{ fact, record: node.url, ...(formula === '' ? {} : { formula }) }];
}

const flatten = (node: MdastNode): string =>
  'children' in node
    ? node.children.map((child) => flatten(child as MdastNode)).join('')
    : 'value' in node
      ? node.value
      : '';

const notAllowed = (place: string, type: string): Problem => ({
  code: 'topic/note-markup',
  severity: 'error',
  place,
  message: 'an editor’s note may hold paragraphs, text and links to record ids only',
  actual: type,
  fix: 'Write it as plain sentences.',
});

const unbound = (place: string, { kind, words }: Mention): Problem => ({
  code: 'topic/unbound-fact',
  severity: 'error',
  place,
  message: `a ${kind} in a note must be bound to a record`,
  actual: JSON.stringify(words),
  fix: `Write [${words}](record-id), with the id of the record that says it.`,
});

const unbacked = (place: string, words: string, must: string): Problem => ({
  code: 'topic/unbacked-fact',
  severity: 'error',
  place,
  message: `what a note binds to a record must stand there: ${must}`,
  actual: JSON.stringify(words),
  fix: 'Correct the words, or name the record that says them.',
});

const unknownRecord = (place: string, id: string, index: RecordIndex): Problem => {
  const { evidence } = index.dataset;
  const ids = [...new Set(evidence.map(({ record_id }) => record_id))];
  return {
    code: 'topic/unknown-record',
    severity: 'error',
    place,
    message: 'a fact of a note must be bound to a record that exists',
    actual: JSON.stringify(id),
    fix: `Use the id of a record.${suggest(id, ids)}`,
  };
};
