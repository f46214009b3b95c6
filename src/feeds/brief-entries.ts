// What feeds say of each brief: newest first, dated by the newest article behind it.

import { allBriefs } from '../site/briefs.ts';
import { compare, dataset } from '../site/dataset.ts';
import { absoluteUrl } from '../site/links.ts';
import { pageDate } from './page-dates.ts';

export interface BriefEntry {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  /** Permalink, with address and base path. */
  readonly url: string;
  readonly image: string;
  /** YYYY-MM-DD; null when no article behind it is dated. */
  readonly date: string | null;
}

export async function briefEntries(): Promise<readonly BriefEntry[]> {
  const briefs = await allBriefs();
  const entries = briefs.map(({ id, data: { title, question, answer } }) => ({
    id,
    title,
    question,
    answer,
    url: absoluteUrl(`/briefs/${id}/`),
    image: absoluteUrl(`/share/briefs/${id}.png`),
    date: pageDate(`/briefs/${id}/`, dataset()),
  }));
  return entries.toSorted((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id));
}
