// A brief as plain Markdown: the words of the MDX, lists where the site draws tables, and a footnote a sentence that says
// which article and paragraph back it. For readers who take the text elsewhere.

import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Brief, ClaimedSentence } from '../brief.ts';
import { formatDate } from '../prose/format-date.ts';
import type { RecordIndex } from '../record-index.ts';
import { citeArticle, citeRecords } from './cite-sources.ts';
import { listRow } from './list-row.ts';
import { escapeMore, leaf, readable } from './mdast-leaf.ts';

/** Footnotes of GFM, which the writer does not know by itself. */
const footnotes: Options = {
  handlers: {
    footnoteReference: (node: { identifier: string }) => `[^${node.identifier}]`,
    footnoteDefinition: (node: FootnoteDefinition, _parent, state, info) => {
      const [body] = node.children;
      const text =
        body?.type === 'paragraph'
          ? state.containerPhrasing(body, { ...info, before: ' ', after: '\n' })
          : '';
      return `[^${node.identifier}]: ${text}`;
    },
  },
};

/** The whole file; record rows are told as lists. */
export function renderMarkdown(brief: Brief, index: RecordIndex): string {
  const notes: FootnoteDefinition[] = [];
  const cite = (recordIds: readonly string[]): PhrasingContent => {
    const identifier = String(notes.length + 1);
    const children: BlockContent[] = [paragraph([text(citeRecords(recordIds, index))])];
    notes.push({ type: 'footnoteDefinition', identifier, children });
    return { type: 'footnoteReference', identifier };
  };
  const sentence = (claim: ClaimedSentence): PhrasingContent[] => [
    text(readable(claim.parts)),
    cite(claim.recordIds),
  ];
  const item = (children: PhrasingContent[]) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(children)],
  });
  const list = (items: readonly PhrasingContent[][]): BlockContent => ({
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map(item),
  });
  const block = (content: Block<ClaimedSentence>): BlockContent => {
    if (content.type === 'words' || content.type === 'rest') return paragraph([text(content.text)]);
    if (content.type === 'list') return list(content.items.map(sentence));
    if (content.type === 'sources')
      return list(content.articleIds.map((id) => [text(citeArticle(id, index))]));
    if (content.type === 'rows')
      return list(
        content.ids
          .flatMap((id) => listRow(id, index))
          .toSorted(byKey)
          .map(({ words, id }) => [text(words), cite([id])]),
      );
    if (content.type === 'figures')
      return list(
        content.figures.map(({ value, label, record }) => [text(`${value}: ${label}`), cite([record])]),
      );
    return paragraph(
      content.sentences.flatMap((claim, at) =>
        at === 0 ? sentence(claim) : [text(' '), ...sentence(claim)],
      ),
    );
  };
  const body = brief.sections.flatMap(({ heading, blocks }): RootContent[] => [
    { type: 'heading', depth: 2, children: [text(heading)] },
    ...blocks.map(block),
  ]);
  const root: Root = { type: 'root', children: [...head(brief), ...body, ...notes] };
  return toMarkdown(root, { bullet: '-', extensions: [footnotes, escapeMore] });
}

function head({ frontMatter }: Brief): RootContent[] {
  const { title, question, as_of } = frontMatter;
  const date = as_of === null ? null : formatDate(as_of);
  const asOf = date === null ? [] : [paragraph([text(`As of ${date.bare}.`)])];
  return [
    { type: 'heading', depth: 1, children: [text(title)] },
    paragraph([{ type: 'emphasis', children: [text(question)] }]),
    ...asOf,
  ];
}

const byKey = (a: { key: string }, b: { key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

const text = (value: string): PhrasingContent => ({ type: 'text', value: value === ' ' ? ' ' : leaf(value) });

const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
