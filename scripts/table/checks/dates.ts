// What is reported did not happen after its article was published.

import { edtfBounds } from '../../../src/schema/edtf.ts';
import type { Dataset } from '../../../src/schema/tables/all.ts';
import type { Article } from '../../article/article.ts';
import type { Problem } from '../../problem.ts';

export function checkDates({ events }: Dataset, articles: ReadonlyMap<string, Article>): Problem[] {
  return events.flatMap((event): Problem[] => {
    if (event.date_start === null || event.modality === 'planned' || event.modality === 'proposed') return [];
    const published = event.article_ids
      .map((id) => edtfBounds(articles.get(id)?.meta.published ?? '')?.end)
      .filter((day) => typeof day === 'string');
    const last = published.toSorted().at(-1);
    if (last === undefined || event.date_start <= last) return [];
    return [
      {
        code: 'event/after-publication',
        severity: 'error',
        place: `events ${event.id}.date`,
        message: `an event that is ${event.modality} must not follow the publication of its articles (${last})`,
        actual: event.date ?? '',
        fix: 'Correct the publication date of the article, or add a correction to data/corrections.yaml.',
      },
    ];
  });
}
