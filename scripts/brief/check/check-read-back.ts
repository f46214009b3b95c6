// The MDX read back with the parser the site uses: anything but headings, paragraphs, lists and the known components with
// string attributes is refused, and so is a text that changed on the way. Returns problems; never mends.

import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { briefComponents } from '../../../src/schema/claim.ts';
import type { Problem } from '../../problem.ts';
import type { Brief } from '../brief.ts';
import { sentencesOf } from '../brief.ts';
import { leaf, readable } from '../render/mdast-leaf.ts';

const plainNodes = new Set(['root', 'yaml', 'heading', 'paragraph', 'text', 'list', 'listItem']);
const allowed = new Map<string | null, readonly string[]>([...Object.entries(briefComponents), [null, []]]);

/** Problems of the MDX of a brief; none means that it holds what was composed and nothing else. */
export function checkReadBack(brief: Brief, mdx: string): readonly Problem[] {
  const file = `content/briefs/${brief.topic}.mdx`;
  const claims = new Map<string, string>();
  const problems: Problem[] = [];
  const visit = (node: MdastNode) => {
    const fault = findFault(node);
    if (fault !== null) problems.push(unsafe(file, node, fault));
    if ('name' in node && node.name === 'Claim') claims.set(readAttribute(node, 'id'), readText(node));
    if ('name' in node && node.name === 'KeyFigure')
      claims.set(
        readAttribute(node, 'id'),
        sayFigure((name) => readAttribute(node, name)),
      );
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  const tree = parse(mdx);
  if (tree === null) return [unreadable(file)];
  visit(tree);
  const changed = brief.sections
    .flatMap(listTexts)
    .filter(({ id, text }) => leaf(claims.get(id) ?? '') !== text);
  return [...problems, ...changed.map(({ id }) => altered(file, id))];
}

/** The words of each sentence and key figure, by the id under which they are read back. */
function listTexts(
  section: Brief['sections'][number],
): readonly { readonly id: string; readonly text: string }[] {
  const figures = section.blocks.flatMap((block) => (block.type === 'figures' ? block.figures : []));
  const shown = new Map(
    figures.map(({ sentence, value, label }) => [
      sentence.id,
      sayFigure((name) => leaf(name === 'value' ? value : label)),
    ]),
  );
  return sentencesOf(section).map(({ id, parts }) => ({ id, text: leaf(shown.get(id) ?? readable(parts)) }));
}

const sayFigure = (read: (name: 'value' | 'label') => string): string => `${read('value')} ${read('label')}`;

function parse(mdx: string): MdastNode | null {
  try {
    return mdxToMdast(mdx, { features: { frontmatter: true } });
  } catch {
    return null;
  }
}

/** What is wrong with one node, in words; null when nothing is. */
function findFault(node: MdastNode): string | null {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement')
    return plainNodes.has(node.type) ? null : node.type;
  const names = allowed.get(node.name);
  if (names === undefined) return `<${node.name}>`;
  const given = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '{…}'));
  const isString = node.attributes.every(
    ({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string',
  );
  const isSame = given.length === names.length && names.every((name) => given.includes(name));
  return isString && isSame ? null : `<${node.name ?? ''}> with ${given.join(', ') || 'no attribute'}`;
}

const readAttribute = (node: MdastNode, name: string): string => {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return '';
  const found = node.attributes.find((attribute) => 'name' in attribute && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};

const readText = (node: MdastNode): string =>
  'children' in node
    ? node.children.map((child) => readText(child as MdastNode)).join('')
    : node.type === 'text'
      ? node.value
      : '';

const unsafe = (file: string, node: MdastNode, found: string): Problem => ({
  code: 'brief/unsafe-markup',
  severity: 'error',
  place: `${file}:${node.position?.start.line ?? 1}:${node.position?.start.column ?? 1}`,
  message:
    'a generated brief may hold only headings, paragraphs, lists and the components of src/schema/claim.ts',
  actual: found,
  fix: 'A record holds text that is read as markup: report it with the record, and reject the record until it is mended.',
});

const altered = (file: string, id: string): Problem => ({
  code: 'brief/altered-text',
  severity: 'error',
  place: `${file} ${id}`,
  message: 'a sentence read back from MDX must have the words it was composed of',
  fix: 'A record holds text that Markdown changes: report it with the record.',
});

const unreadable = (file: string): Problem => ({
  code: 'brief/unsafe-markup',
  severity: 'error',
  place: `${file}:1:1`,
  message: 'a generated brief must be valid MDX',
  fix: 'A record holds text that is read as markup: report it with the topic.',
});
