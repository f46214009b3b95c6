// Thousands of hostile articles through the rules, the tables and the briefs: nothing throws, every span quotes its
// article, and no brief holds markup of its own. Fast-check is seeded: a failure can be run again.

import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { composeBriefs } from '../../scripts/brief/compose-briefs.ts';
import { checkRows } from '../../scripts/dataset/leave-out.ts';
import { articleCoder } from '../../scripts/table/code-article.ts';
import { mergeArticles } from '../../scripts/table/merge-articles.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';
import { hostileText, sentencesWith } from './hostile-text.ts';

const code = articleCoder(vocabulary);
const topic = `---
title: All
question: What is said?
short: All
order: 1
select:
  - tables: [votes, vote_positions, commitments, figures, events, statements, provisions]
sections: [key_figures, findings, positions, provisions, timeline, planned, unknown, sources]
---
`;

/** Articles by path -> what a build would make of them; everything that must hold is checked on the way. */
function through(articles: ReadonlyMap<string, string>) {
  const coded = new Map([...articles].map(([path, text]) => [path, code(path, text)]));
  for (const { coded: one, problems } of coded.values())
    expect(one !== null || problems.length > 0).toBe(true);
  const { dataset, texts } = mergeArticles(coded, '').value;
  const broken = checkRows(dataset, texts).filter(({ code: name }) => name === 'evidence/span');
  expect(broken).toEqual([]);
  const { files } = composeBriefs({ topics: new Map([['all.md', topic]]), dataset, texts }).value;
  for (const [name, text] of files) if (name.endsWith('.mdx')) expect(markupOf(text)).toEqual([]);
  expect(JSON.stringify([...files, dataset]).isWellFormed()).toBe(true);
  expect(Object.prototype).not.toHaveProperty('polluted');
  expect(globalThis).not.toHaveProperty('harmed');
  return { dataset, files, coded };
}

const own = /^(?:Claim|Fact|KeyFigures?|Timeline|Positions|Provisions|Sources|Paragraph)$/;

/** Nodes of an MDX file that could run, or that are no component of ours. */
function markupOf(mdx: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: {
    readonly type: string;
    readonly name?: string | null;
    readonly url?: string;
    readonly attributes?: readonly { readonly type: string; readonly value?: unknown }[];
    readonly children?: readonly unknown[];
  }) => {
    if (/^(?:mdxjsEsm|mdxFlowExpression|mdxTextExpression|html)$/.test(node.type)) found.push(node.type);
    // An empty fragment keeps an address in the text from becoming a link.
    const isFragment = node.name === null && node.children?.length === 0;
    if (/^mdxJsx/.test(node.type) && !isFragment && !own.test(node.name ?? '')) found.push(`<${node.name}>`);
    if (node.url && !/^(?:https?:|mailto:|\/|#)/i.test(node.url)) found.push(node.url);
    for (const attribute of node.attributes ?? [])
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        found.push(attribute.type);
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(
    mdxToMdast(mdx, { features: { frontmatter: true, smartPunctuation: false } }) as unknown as Parameters<
      typeof visit
    >[0],
  );
  return found;
}

const head = (title: string) =>
  `---\ntitle: ${JSON.stringify(title.toWellFormed())}\npublished: '2025-09-15'\npublished_basis: stated\nkind: news\nlanguage: en\nrights: digest\n---\n\n`;

describe('the look at an MDX file', () => {
  it.each([
    'import x from "y"',
    'export const a = 1',
    'a {b} c',
    '{a}',
    '<Unknown />',
    '<Claim id={1} />',
    '[a](javascript:b)',
  ])('finds %j', (mdx) => {
    expect(markupOf(`${mdx}\n`)).not.toEqual([]);
  });
});

describe('hostile front matter', () => {
  const laughs = ['a: &a [x,x,x,x]', 'b: &b [*a,*a,*a]', 'title: [*b,*b]'].join('\n');
  it.each([
    ['references that multiply', laughs, 3],
    ['a reference in a merge', 'title: &t abc\n<<: {outlet: *t}', 3],
    ['keys of the prototype', '__proto__: {polluted: true}\nconstructor: 1', 2],
    ['a key given twice', 'title: a\ntitle: b', 3],
    ['a day that is none', 'published: 2025-02-30', 2],
    ['a number that is none', 'title: 1e999', 2],
    ['a title that is a list', 'title: [1, 2]', 2],
  ])('with %s is an error with its line, and nothing is polluted', (_, yaml, line) => {
    const { problems } = code('in/a.md', `---\n${yaml}\n---\n\nKenya has agreed to send 20 engineers.\n`);
    expect(problems.map(({ place }) => place.split(':').slice(0, 2).join(':'))).toContain(`in/a.md:${line}`);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a hostile article', () => {
  it.each(Object.entries(hostileText))('with %s gives harmless text in each form', (_, text) => {
    const body = sentencesWith(text);
    const { dataset } = through(
      new Map([
        ['in/digest.md', `${head(text)}${body}\n`],
        ['in/plain.txt', `${text}\n\n${body}`],
        ['in/capture.md', `# ${text}\n\n${body}`],
        [
          'in/page.html',
          `<html><head><title>${text}</title><meta name="author" content="${text}"></head><body><h1>${text}</h1><p>${body.replaceAll('\n\n', '</p><p>')}</p></body></html>`,
        ],
      ]),
    );
    expect(dataset.articles.length).toBeGreaterThanOrEqual(3);
    // Nothing is lost: what can be coded is coded beside it.
    expect(dataset.votes.length + dataset.commitments.length).toBeGreaterThan(0);
  });

  it('made of any hostile pieces in any order, thousands of them', () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...Object.values(hostileText)) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'Kenya',
          'said',
          '142',
          'votes',
          'on Monday',
          'agreed to send',
          '“',
          '”',
          '\n',
          '\n\n',
          '. ',
          ', ',
          '# ',
          '- ',
          '> ',
        ),
      },
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));
    const form = fc.tuple(text, text, fc.constantFrom('md', 'txt', 'html', 'digest'));
    const batch = fc.array(form, { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(batch, (forms) => {
        through(
          new Map(
            forms.map(([title, body, kind], index) => [
              `in/a${index}.${kind === 'digest' ? 'md' : kind}`,
              kind === 'digest'
                ? `${head(title)}${sentencesWith(body)}`
                : kind === 'html'
                  ? `<html><head><title>${title}</title></head><body><p>${sentencesWith(body)}</p></body></html>`
                  : `${title}\n\n${body}`,
            ]),
          ),
        );
      }),
      { numRuns: Number(process.env.HOSTILE_RUNS ?? 50), seed: 20261122 },
    );
  });
});
