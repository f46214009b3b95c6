import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Brief } from '../../../scripts/brief/brief.ts';
import { checkReadBack } from '../../../scripts/brief/check/check-read-back.ts';
import { renderMdx } from '../../../scripts/brief/render/render-mdx.ts';

/** A brief that has the text in every place where text of a record can stand. */
const briefOf = (text: string, template = 'so'): Brief => ({
  topic: 'harbour',
  frontMatter: { title: text, question: text, answer: text, as_of: null, article_ids: ['a'] },
  sections: [
    {
      heading: 'Findings',
      slug: 'findings',
      blocks: [
        {
          type: 'paragraph',
          sentences: [
            { id: 'c-1', kind: 'k', recordIds: ['r-1'], parts: [{ fact: text, record: 'r-1' }, '.'] },
            {
              id: 'c-2',
              kind: 'k',
              recordIds: ['r-1', 'r-2'],
              parts: [`${text} ${template} `, { fact: 'x', record: 'r-2' }],
            },
          ],
        },
        { type: 'list', items: [{ id: 'c-3', kind: 'k', recordIds: ['r-1'], parts: [text] }] },
        { type: 'words', text },
        {
          type: 'figures',
          figures: [
            {
              record: 'r-1',
              value: text,
              label: text,
              sentence: { id: 'c-4', kind: 'key-figure', recordIds: ['r-1'], parts: [text] },
            },
          ],
        },
        { type: 'rows', component: 'Timeline', ids: ['r-1', 'r-2'] },
        { type: 'sources', articleIds: ['a'] },
      ],
    },
  ],
});
const faults = (text: string) => {
  const brief = briefOf(text);
  return checkReadBack(brief, renderMdx(brief));
};

test('renderMdx(brief) writes paragraphs, claims, facts and rows', () => {
  expect(renderMdx(briefOf('Norland'))).toMatchInlineSnapshot(`
    "---
    title: "Norland"
    question: "Norland"
    answer: "Norland"
    as_of: null
    article_ids:
      - "a"
    ---

    ## Findings

    <Paragraph><Claim id="c-1" records="r-1"><Fact record="r-1">Norland</Fact>.</Claim> <Claim id="c-2" records="r-1 r-2">Norland so <Fact record="r-2">x</Fact></Claim></Paragraph>

    - <Paragraph><Claim id="c-3" records="r-1">Norland</Claim></Paragraph>

    <Paragraph>Norland</Paragraph>

    <KeyFigures>
      <KeyFigure id="c-4" record="r-1" value="Norland" label="Norland" />
    </KeyFigures>

    <Timeline records="r-1 r-2" />

    <Sources articles="a" />
    "
  `);
});

const hostile = [
  '{process.exit(1)}',
  '</Fact></Claim>{1}',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'import x from "y"',
  '\uFEFFimport x from "y"',
  'export const a = 1',
  'a\nimport x from "y"\n\nexport default 1',
  '`{1}`',
  '``` js\n{1}\n```',
  '| a | b |\n| - | - |\n| {1} | 2 |',
  '[x](javascript:alert(1))',
  '![x](http://example.org/a.png)',
  '<http://example.org>',
  'http://example.org www.example.org a@example.org https://x.y/z',
  'a\u200Bb\u202Ec\u0000d\uD800e',
  '"quoted" & \'single\' &lt;b&gt; &#123;',
  '---\ntitle: x\n---',
  '# heading\n- item\n> quote\n1. one',
  '[^1]: note\n\n[^1]',
  '~~a~~ **b** _c_ $d$ :::e',
  '\\{1\\}',
  '<!-- c -->',
  '* * *',
  '+++\na = 1\n+++',
];

test.each(hostile)('renderMdx(brief) keeps %j as harmless words', (text) => {
  expect(faults(text)).toEqual([]);
});

const fragments = fc.constantFrom(
  ...hostile,
  'import ',
  'export ',
  '{',
  '}',
  '<',
  '>',
  '`',
  '|',
  '\n',
  '\n\n',
  '\r',
  '\u2028',
  '\uFEFF',
  '\u200B',
  '&',
  '"',
  "'",
  '\\',
  '[',
  ']',
  '(',
  ')',
  '*',
  '_',
  '~',
  '#',
  '-',
  '+',
  '=',
  '!',
  ':',
  '//',
  'http',
  'www.',
  '@',
  '.',
  ' ',
  '\t',
  'a',
  '1',
  '<Fact record="x">',
  '</p>',
  '$',
  '^',
);

test('renderMdx(brief) keeps any text of hostile pieces as harmless words', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fragments, fc.string({ unit: 'binary' })), { maxLength: 12 }), (pieces) => {
      expect(faults(pieces.join(''))).toEqual([]);
    }),
    { seed: 20_310_520, numRuns: Number(process.env.FUZZ_RUNS ?? 1500) },
  );
});

test('checkReadBack(brief, mdx) refuses what is not on the list', () => {
  const brief = briefOf('Norland');
  const mdx = renderMdx(brief);
  const refused = [
    mdx.replace('<Sources', '{1}\n\n<Sources'),
    mdx.replace('<Sources', 'import a from "b"\n\n<Sources'),
    mdx.replace('<Sources', '<Chart records="r-1" />\n\n<Sources'),
    mdx.replace('<Sources', '<Sources set="1"'),
    mdx.replace('articles="a"', 'articles={a}'),
    mdx.replace('<Sources', '[x](http://example.org)\n\n<Sources'),
    mdx.replace('<Paragraph>', '<Paragraph onclick="x">'),
    mdx.replace('<Sources', '<b>'),
  ];
  for (const text of refused) expect(checkReadBack(brief, text)[0]?.code).toBe('brief/unsafe-markup');
  expect(checkReadBack(brief, mdx.replace('>Norland</Fact>', '>Morland</Fact>'))[0]?.code).toBe(
    'brief/altered-text',
  );
});
