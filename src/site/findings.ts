// The newest findings for the home page: sentences of briefs whose sources were published last.

import { edtfBounds } from '../schema/edtf.ts';
import { newestPublished } from './article-words.ts';
import { type Claim, compare, dataset } from './dataset.ts';

export interface Finding {
  readonly claim: Claim;
  /** EDTF date of the newest article behind it. */
  readonly published: string;
}

/** At most `count` findings, newest first, at most `perBrief` of one brief. */
export function newestFindings(count: number, perBrief: number): readonly Finding[] {
  const findings = dataset().claims.flatMap((claim): Finding[] => {
    const published = newestPublished(articlesBehind(claim));
    return published === null ? [] : [{ claim, published }];
  });
  const taken = new Map<string, number>();
  return findings
    .toSorted((a, b) => compare(firstDay(b), firstDay(a)))
    .filter(({ claim: { brief } }) => {
      const before = taken.get(brief) ?? 0;
      taken.set(brief, before + 1);
      return before < perBrief;
    })
    .slice(0, count);
}

const articlesBehind = ({ record_ids }: Claim): readonly string[] =>
  record_ids.flatMap((id) => dataset().recordById.get(id)?.row.article_ids ?? []);

const firstDay = ({ published }: Finding): string => edtfBounds(published)?.start ?? '';
