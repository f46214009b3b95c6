// The whole dataset -> the card of every page of the site, with the path of its image under /share/.

import type { SiteConfig } from '../../schema/config.ts';
import { type TableName, tables } from '../../schema/tables/all.ts';
import { compare, type Sources } from '../../site/dataset.ts';
import type { Card } from '../card-data.ts';
import { fixedPages } from './fixed-pages.ts';
import { articleCard, type BriefWords, briefCard, plainCard, tableCard } from './page-card.ts';
import { recordCard } from './record-card.ts';

export interface ShareImage {
  /** 'briefs/isf' for /share/briefs/isf.png, the image of /briefs/isf/. */
  readonly path: string;
  readonly card: Card;
}

/** Sorted by path. */
export function allCards(
  sources: Sources,
  briefs: readonly (BriefWords & { readonly id: string })[],
  config: SiteConfig,
): readonly ShareImage[] {
  const site = config.shortName;
  const licence = config.licences.data.name;
  const address = new URL(config.address).host + config.basePath.replace(/\/$/, '');
  const images = [
    { path: 'home', card: plainCard(config.name, config.description, null, address, site) },
    ...fixedPages(sources, briefs.length).map(({ path, title, text, number }) => ({
      path,
      card: plainCard(title, text, number, `${address}/${path}/`, site),
    })),
    ...briefs.map((brief) => ({
      path: `briefs/${brief.id}`,
      card: briefCard(brief, sources, site),
    })),
    ...(Object.keys(tables) as TableName[]).map((name) => ({
      path: `data/${name}`,
      card: tableCard(name, sources, site, licence),
    })),
    ...sources.tables.articles.map((article) => ({
      path: `articles/${article.id}`,
      card: articleCard(article, sources, site),
    })),
    ...[...sources.recordById.values()].map((record) => ({
      path: `${record.table === 'actors' ? 'actors' : 'records'}/${record.row.id}`,
      card: recordCard(record, sources, site),
    })),
  ];
  return images.toSorted((a, b) => compare(a.path, b.path));
}
