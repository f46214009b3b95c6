// The newest findings for the home page: sentences of briefs whose sources were published last.

import { slug } from 'github-slugger';
import { unknownHeading } from '../schema/claim.ts';
import { edtfBounds } from '../schema/edtf.ts';
import { newestPublished } from './article-words.ts';
import { type Claim, compare, dataset } from './dataset.ts';

export interface Finding {
  readonly claim: Claim;
  /** EDTF date of the newest article behind it. */
  readonly published: string;
}

/** Longer sentences list what a brief contains; they are no finding by themselves. */
const maxCharacters = 200;

const unknowns = slug(unknownHeading);

/** At most `count` findings, newest first, one of each brief. */
export function newestFindings(count: number): readonly Finding[] {
  const findings = dataset().claims.flatMap((claim): Finding[] => {
    const published = newestPublished(articlesBehind(claim));
    const isFinding = claim.section !== unknowns && claim.text.length <= maxCharacters;
    return published === null || !isFinding ? [] : [{ claim, published }];
  });
  const taken = new Set<string>();
  return findings
    .toSorted((a, b) => compare(firstDay(b), firstDay(a)))
    .filter(({ claim: { brief } }) => {
      const isFirst = !taken.has(brief);
      taken.add(brief);
      return isFirst;
    })
    .slice(0, count);
}

const articlesBehind = ({ record_ids }: Claim): readonly string[] =>
  record_ids.flatMap((id) => dataset().recordById.get(id)?.row.article_ids ?? []);

const firstDay = ({ published }: Finding): string => edtfBounds(published)?.start ?? '';
