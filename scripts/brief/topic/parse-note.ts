// The body of a topic file, the editor's note, becomes paragraphs of words and bound facts: `[142](vote-…)` is a fact of
// that record. Only paragraphs, text and such links are allowed; a number or name outside a link is a problem.

import type { MdastNode } from 'satteri';
import { markdownToMdast } from 'satteri';
import type { Outcome, Problem } from '../../problem.ts';
import { findBareFacts } from '../check/find-bare-facts.ts';
import type { RecordIndex } from '../record-index.ts';
import { suggest } from './suggest.ts';
import type { NotePart } from './topic.ts';

type Note = readonly (readonly NotePart[])[];

/** `offset` is where the body begins in the text of the file. */
export function parseNote(file: string, text: string, offset: number, index: RecordIndex): Outcome<Note> {
  const problems: Problem[] = [];
  const firstLine = text.slice(0, offset).split('\n').length - 1;
  const place = (node: MdastNode) => {
    const start = node.position?.start;
    return `${file}:${firstLine + (start?.line ?? 1)}:${start?.column ?? 1}`;
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
    return [block.children.flatMap((node) => readPart(node, place(node), index, problems))];
  });
  return { value, problems };
}

function readPart(node: MdastNode, place: string, index: RecordIndex, problems: Problem[]): NotePart[] {
  if (node.type === 'text') {
    const bare = findBareFacts(node.value, index.names, false);
    problems.push(...bare.map((words) => unbound(place, words)));
    return [node.value.replaceAll(/\s+/g, ' ')];
  }
  if (node.type !== 'link') {
    problems.push(notAllowed(place, node.type));
    return [];
  }
  if (index.row(node.url) === undefined) problems.push(unknownRecord(place, node.url, index));
  return [{ fact: flatten(node).replaceAll(/\s+/g, ' ').trim(), record: node.url }];
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

const unbound = (place: string, words: string): Problem => ({
  code: 'topic/unbound-fact',
  severity: 'error',
  place,
  message: 'every name, number, date and quotation of a note must be bound to a record',
  actual: JSON.stringify(words),
  fix: `Write [${words}](record-id), with the id of the record that backs it.`,
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
