import { describe, expect, it } from 'vitest';
import type { Inputs } from '../scripts/pipeline.ts';
import { pipeline } from '../scripts/pipeline.ts';
import { hasErrors, renderProblems } from '../scripts/problem.ts';
import { config } from '../sourcebook.config.ts';
import { ownInputs } from './own-inputs.ts';

const { value: product, problems } = pipeline(ownInputs, config);
/** What the project's own articles gave; a test that needs it fails when there is nothing. */
const made = () => {
  if (product === null) throw new Error(renderProblems(problems));
  return product;
};

const reversed = (files: ReadonlyMap<string, string>) => new Map([...files].toReversed());
const withArticle = (path: string, text: string): Inputs => ({
  ...ownInputs,
  articles: new Map([...ownInputs.articles, [path, text]]),
});
const found = (changed: Inputs) => {
  const outcome = pipeline(changed, config);
  return {
    value: outcome.value,
    problems: outcome.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place }) => `${place} ${code}`),
  };
};

describe('pipeline(inputs, config)', () => {
  it('makes tables, texts, briefs and claims of the articles of this project, without an error', () => {
    expect(made().textFiles.size).toBe(ownInputs.articles.size);
    expect([...made().briefs.keys()].filter((name) => name.endsWith('.mdx'))).toHaveLength(
      ownInputs.topics.size,
    );
    expect(JSON.parse(made().claims).length).toBeGreaterThan(0);
    for (const [name, rows] of Object.entries(made().dataset)) expect(rows.length, name).toBeGreaterThan(0);
  });

  it('gives the same bytes again, whatever the order of its input', () => {
    const again = pipeline(
      {
        ...ownInputs,
        articles: reversed(ownInputs.articles),
        vocabulary: reversed(ownInputs.vocabulary),
        topics: reversed(ownInputs.topics),
      },
      config,
    );
    expect(again.value?.tables).toEqual(made().tables);
    expect([...(again.value?.textFiles ?? [])].toSorted()).toEqual([...made().textFiles].toSorted());
    expect([...(again.value?.briefs ?? [])].toSorted()).toEqual([...made().briefs].toSorted());
    expect(again.value?.claims).toBe(made().claims);
  });

  it('tiles every paragraph with sentences, in order, nothing but white space between them', () => {
    for (const { id, text, paragraphs } of made().texts) {
      const points = text === null ? null : [...text];
      for (const { number, start, end, sentences } of paragraphs) {
        const edges = [start, ...sentences.flatMap((sentence) => [sentence.start, sentence.end]), end];
        expect(edges, `${id} ¶ ${number}`).toEqual(edges.toSorted((a, b) => a - b));
        const between = edges.flatMap((edge, index) =>
          index % 2 === 0 ? [points?.slice(edge, edges[index + 1]).join('') ?? ''] : [],
        );
        expect(between.join('').trim(), `${id} ¶ ${number}`).toBe('');
      }
    }
  });

  it('names in every claim records that exist', () => {
    const ids = new Set(Object.values(made().dataset).flatMap((rows) => rows.map(({ id }) => id)));
    const claims: readonly { readonly record_ids: readonly string[] }[] = JSON.parse(made().claims);
    expect(claims.flatMap(({ record_ids }) => record_ids).filter((id) => !ids.has(id))).toEqual([]);
    expect(claims.filter(({ record_ids }) => record_ids.length === 0)).toEqual([]);
  });

  it('puts none of the text of a restricted article into a text file', () => {
    const text =
      'Kenya has agreed to send 600 police officers to the mission in Haiti, President William Ruto said on Monday.';
    const outcome = pipeline(withArticle('content/articles/capture.txt', text), config);
    expect(hasErrors(outcome.problems)).toBe(false);
    expect(JSON.parse(outcome.value?.textFiles.get('capture.json') ?? '').text).toBeNull();
  });

  it('gives nothing, and says where, when the front matter of an article is broken', () => {
    expect(found(withArticle('content/articles/broken.md', '---\ntitle: [\n---\nText.\n'))).toMatchObject({
      value: null,
      problems: [expect.stringMatching(/^content\/articles\/broken\.md:\d+:\d+ article\/front-matter$/)],
    });
  });

  it('gives nothing, and says where, when a topic names a record that does not exist', () => {
    const [path = '', text = ''] = [...ownInputs.topics][0] ?? [];
    const topics = new Map([...ownInputs.topics, [path, `${text}\nSee [it](vote-no-such-thing).\n`]]);
    const { value, problems: errors } = found({ ...ownInputs, topics });
    expect(value).toBeNull();
    expect(errors).toEqual([
      expect.stringMatching(/^content\/topics\/[a-z-]+\.md:\d+:\d+ topic\/unknown-record$/),
    ]);
  });

  it('gives nothing, and says so once, when there is no article', () => {
    expect(found({ ...ownInputs, articles: new Map() })).toEqual({
      value: null,
      problems: ['content/articles article/none'],
    });
  });

  it('gives nothing, and names the list, when a vocabulary is missing', () => {
    const vocabulary = new Map([...ownInputs.vocabulary].filter(([name]) => name !== 'verbs.csv'));
    const { value, problems: errors } = found({ ...ownInputs, vocabulary });
    expect(value).toBeNull();
    expect(errors).toEqual([expect.stringContaining('verbs.csv')]);
  });
});
