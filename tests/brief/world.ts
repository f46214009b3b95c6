// What the site would publish of our own articles when some of their words are changed, or an article is added: tables,
// briefs, charts, share cards, feed and citations. In memory; nothing is written.

import { parse } from 'yaml';
import { pipeline } from '../../scripts/pipeline.ts';
import { config } from '../../sourcebook.config.ts';
import { allCharts } from '../../src/charts/all-charts.ts';
import { csvFile } from '../../src/charts/file/csv-file.ts';
import { pageSvg } from '../../src/charts/file/page-svg.ts';
import type { ArticleText } from '../../src/schema/article-text.ts';
import type { BriefFrontMatter, Claim } from '../../src/schema/claim.ts';
import { allCards } from '../../src/share-image/cards/all-cards.ts';
import { indexSources, type Sources } from '../../src/site/dataset.ts';
import { keyFiguresOf } from '../../src/site/key-figures.ts';
import { ownInputs } from '../own-inputs.ts';

export interface WorldBrief {
  readonly id: string;
  readonly data: BriefFrontMatter;
  readonly body: string;
  /** The same words as Markdown. */
  readonly text: string;
}

export interface World {
  readonly problems: readonly string[];
  readonly sources: Sources;
  readonly briefs: readonly WorldBrief[];
  readonly brief: (id: string) => WorldBrief;
}

type Articles = ReadonlyMap<string, string>;

/** The world of our articles after `change`; only the topics stay as they are. */
export function worldOf(change: (articles: Articles) => Articles = (articles) => articles): World {
  const made = pipeline({ ...ownInputs, articles: change(ownInputs.articles) }, config);
  const problems = made.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place, actual }) => `${place} ${code} ${actual ?? ''}`);
  if (made.value === null) throw new Error(problems.join('\n'));
  const { dataset, textFiles, briefs, claims } = made.value;
  const texts = [...textFiles.values()].map((text): ArticleText => JSON.parse(text));
  const listed: Claim[] = JSON.parse(claims);
  const read = [...briefs.keys()]
    .filter((name) => name.endsWith('.mdx'))
    .map((name): WorldBrief => {
      const id = name.replace(/\.mdx$/, '');
      const [, head = '', body = ''] = (briefs.get(name) ?? '').split(/^---$/m);
      return { id, data: parse(head), body, text: briefs.get(`${id}.md`) ?? '' };
    });
  const sources = indexSources(dataset, new Map(texts.map((text) => [text.id, text])), listed);
  return {
    problems,
    sources,
    briefs: read,
    brief: (id) => {
      const found = read.find((one) => one.id === id);
      if (found === undefined) throw new Error(`no brief ${id}: ${problems.join('\n')}`);
      return found;
    },
  };
}

/** One article with words replaced; fails when they are not there, so that no test passes for want of a change. */
export const replace =
  (article: string, from: string | RegExp, to: string) =>
  (articles: Articles): Articles => {
    const path = `content/articles/${article}.md`;
    const before = articles.get(path) ?? '';
    const after = before.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
    if (after === before) throw new Error(`${path} does not say ${from}`);
    return new Map([...articles, [path, after]]);
  };

/** Every chart of a world by id: its data, its drawing and its words. */
export const chartsOfWorld = ({ sources, briefs }: World): ReadonlyMap<string, string> =>
  new Map(
    allCharts(sources, briefs).map((chart) => [
      chart.id,
      [chart.title, chart.alt, csvFile(chart), pageSvg(chart, 'wide')].join('\n'),
    ]),
  );

/** Every share card of a world by path, as data. */
export const cardsOfWorld = ({ sources, briefs }: World): ReadonlyMap<string, string> => {
  const words = briefs.map(({ id, data, body }) => ({
    id,
    ...data,
    keyNumber: keyFiguresOf(body)[0] ?? null,
  }));
  return new Map(allCards(sources, words, config).map(({ path, card }) => [path, JSON.stringify(card)]));
};
