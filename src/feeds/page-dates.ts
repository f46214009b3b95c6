// A page of the site -> the day of the newest article behind it, as sitemaps want it. Never the day of the build.

import { edtfBounds, isEdtf } from '../schema/edtf.ts';
import { type TableName, tables } from '../schema/tables/all.ts';
import { compare, type Sources } from '../site/dataset.ts';

/** Pages whose words come from no article. */
const undated: ReadonlySet<string> = new Set(['about', 'corrections', 'method', 'search']);

/** '/briefs/isf/', sources -> '2026-02-01'; null when no article behind the page is dated */
export function pageDate(path: string, sources: Sources): string | null {
  const [section = '', id] = path.split('/').filter((part) => part !== '');
  if (undated.has(section)) return null;
  // A frozen page is as old as its edition, whatever was read since.
  if (section === 'editions' && id !== undefined && isEdtf(id)) return edtfBounds(id)?.start ?? null;
  return newestDay(id === undefined ? allArticles(sources) : articlesOf(section, id, sources), sources);
}

const allArticles = ({ tables: { articles } }: Sources) => articles.map((article) => article.id);

function articlesOf(section: string, id: string, sources: Sources): readonly string[] {
  switch (section) {
    case 'articles':
      return [id];
    case 'briefs': {
      const records = (sources.claimsByBrief.get(id) ?? []).flatMap(({ record_ids }) => record_ids);
      return records.flatMap((record) => sources.recordById.get(record)?.row.article_ids ?? []);
    }
    case 'data':
      return id in tables ? articlesOfTable(id as TableName, sources) : [];
    default:
      return sources.recordById.get(id)?.row.article_ids ?? [];
  }
}

/** Of a table whose rows name no articles, all of them, once: evidence has more rows than there are articles. */
const articlesOfTable = (name: TableName, sources: Sources): readonly string[] =>
  'article_ids' in tables[name].columns
    ? sources.tables[name].flatMap((row) => ('article_ids' in row ? row.article_ids : []))
    : allArticles(sources);

/** The first day a date can mean: an article "of February" is not said to be newer than it may be. */
function newestDay(ids: readonly string[], { articleById }: Sources): string | null {
  const days = [...new Set(ids)].flatMap((id) => {
    const published = articleById.get(id)?.published;
    return (published && edtfBounds(published)?.start) || [];
  });
  return days.toSorted(compare).at(-1) ?? null;
}
