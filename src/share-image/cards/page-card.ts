// Pages that are no record -> their cards, in words: articles, tables, briefs, and pages with nothing but a name.

import { type TableName, tables } from '../../schema/tables/all.ts';
import { articleTitle } from '../../site/article-words.ts';
import type { Article, Sources } from '../../site/dataset.ts';
import { formatDate } from '../../site/format-date.ts';
import { formatCount, formatNumber } from '../../site/number.ts';
import { capitalise } from '../../site/record-words.ts';
import type { Card, KeyNumber } from '../card-data.ts';
import { articleNote } from './source-note.ts';
import { tally } from './tally.ts';

export function articleCard(article: Article, sources: Sources, site: string): Card {
  const records = (sources.recordsByArticle.get(article.id) ?? []).filter(({ table }) => table !== 'actors');
  return {
    kicker: ['Source', capitalise(article.kind)],
    badge: article.duplicate_of === null ? null : 'Copy',
    title: articleTitle(article),
    body: {
      form: 'names',
      number: {
        value: formatNumber(records.length),
        label: records.length === 1 ? 'record' : 'records',
      },
      names: [...tally(records), formatCount(article.paragraph_count, 'paragraph')],
    },
    note: articleNote(article),
    site,
  };
}

export function tableCard(name: TableName, sources: Sources, site: string, licence: string): Card {
  const { title, columns, isRecord } = tables[name];
  const rows = sources.tables[name].length;
  return {
    kicker: ['Data table', formatCount(Object.keys(columns).length, 'column')],
    badge: null,
    title,
    body: {
      form: 'names',
      number: {
        value: formatNumber(rows),
        label: rows === 1 ? 'row' : 'rows',
      },
      names: Object.keys(columns),
    },
    note: `${isRecord ? 'Every row leads back to the words it was coded from. ' : ''}${licence}`,
    site,
  };
}

export interface BriefWords {
  readonly title: string;
  readonly question: string;
  readonly as_of: string | null;
  readonly article_ids: readonly string[];
  readonly keyNumber: KeyNumber | null;
}

export function briefCard(brief: BriefWords, sources: Sources, site: string): Card {
  const articles = brief.article_ids.flatMap((id) => sources.articleById.get(id) ?? []);
  const originals = articles.filter(({ duplicate_of }) => duplicate_of === null);
  const outlets = new Set(originals.flatMap(({ outlet }) => outlet ?? []));
  const named = outlets.size > 0 ? `: ${[...outlets].toSorted().join(', ')}` : '';
  return {
    kicker: ['Policy brief', ...(brief.as_of === null ? [] : [`sources to ${formatDate(brief.as_of)}`])],
    badge: null,
    title: brief.title,
    body: { form: 'question', question: brief.question, number: brief.keyNumber },
    note: `${formatCount(originals.length, 'article')}${named}. Every fact leads to its words.`,
    site,
  };
}

/** A page that stands for no row: its name, what it is for, how much is there. */
export const plainCard = (
  title: string,
  text: string,
  number: KeyNumber | null,
  note: string,
  site: string,
): Card => ({
  kicker: [site],
  badge: null,
  title,
  body: { form: 'question', question: text, number },
  note,
  site,
});
