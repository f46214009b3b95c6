// A brief becomes MDX. Text goes through mdast, never by joining strings; a paragraph is an explicit
// <Paragraph>, because MDX would otherwise unwrap a paragraph that holds only components.

import type { BlockContent, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { BriefComponent } from '../../../src/schema/claim.ts';
import type { Block, Brief, ClaimedSentence } from '../brief.ts';
import { escapeMore, inline, leaf, splitAddresses } from './mdast-leaf.ts';

type Attributes = Readonly<Record<string, string>>;

/** The whole file: front matter and body. */
export const renderMdx = (brief: Brief): string => `${renderFrontMatter(brief)}\n${renderBody(brief)}`;

function renderFrontMatter({ frontMatter }: Brief): string {
  const { title, question, answer, ...rest } = frontMatter;
  const clean = { title: leaf(title), question: leaf(question), answer: leaf(answer), ...rest };
  return `---\n${stringify(clean, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n`;
}

function renderBody({ sections }: Brief): string {
  const root: Root = {
    type: 'root',
    children: sections.flatMap(({ heading, blocks }) => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: leaf(heading) }] },
      ...blocks.flatMap(renderBlock),
    ]),
  };
  return toMarkdown(root, { bullet: '-', extensions: [mdxToMarkdown(), escapeMore] });
}

function renderBlock(block: Block<ClaimedSentence>): readonly BlockContent[] {
  if (block.type === 'paragraph')
    return [paragraph([span('Paragraph', {}, spaced(block.sentences.map(renderClaim)))])];
  if (block.type === 'words') return [paragraph([span('Paragraph', {}, words(leaf(block.text)))])];
  if (block.type === 'rest')
    return [paragraph([span('Rest', { tables: block.tables.join(' ') }, words(leaf(block.text)))])];
  if (block.type === 'list')
    return [
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph([span('Paragraph', {}, [renderClaim(item)])])],
        })),
      },
    ];
  if (block.type === 'figures')
    return [
      flow(
        'KeyFigures',
        {},
        block.figures.map(({ record, value, label, sentence }) =>
          flow('KeyFigure', { id: sentence.id, record, value, label }),
        ),
      ),
    ];
  if (block.type === 'sources') return [flow('Sources', { articles: block.articleIds.join(' ') })];
  return [flow(block.component, { records: block.ids.join(' ') })];
}

function renderClaim({ id, recordIds, parts }: ClaimedSentence): MdxJsxTextElement {
  const children = parts.flatMap((part) =>
    typeof part === 'string'
      ? words(inline(part))
      : [span('Fact', { record: part.record }, words(leaf(part.fact)))],
  );
  return span('Claim', { id, records: recordIds.join(' ') }, children);
}

/** Text nodes with an empty fragment wherever a bare address would become a link. */
const words = (text: string): readonly PhrasingContent[] =>
  splitAddresses(text).flatMap((value, index): readonly PhrasingContent[] =>
    index === 0 ? [{ type: 'text', value }] : [fragment(), { type: 'text', value }],
  );

const spaced = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [{ type: 'text', value: ' ' }, node]));

const paragraph = (children: readonly PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children: [...children],
});

const fragment = (): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: null,
  attributes: [],
  children: [],
});

const span = (
  name: BriefComponent,
  attributes: Attributes,
  children: readonly PhrasingContent[],
): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: write(attributes),
  children: [...children],
});

const flow = (
  name: BriefComponent,
  attributes: Attributes,
  children: readonly MdxJsxFlowElement[] = [],
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: write(attributes),
  children: [...children],
});

/** Strings only; the writer escapes quotes, not ampersands. */
const write = (attributes: Attributes): MdxJsxFlowElement['attributes'] =>
  Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: leaf(value).replaceAll('&', '&amp;'),
  }));
