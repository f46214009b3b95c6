// The semantic checks in order; each returns the problems it finds.

import type { Dataset } from '../../../src/schema/tables/all.ts';
import type { Article } from '../../article/article.ts';
import type { Problem } from '../../problem.ts';
import { checkActorNames } from './actor-names.ts';
import { checkDates } from './dates.ts';
import { checkQuantities } from './quantities.ts';
import { checkVoteCounts } from './vote-counts.ts';

export const checkDataset = (dataset: Dataset, articles: ReadonlyMap<string, Article>): Problem[] => [
  ...checkVoteCounts(dataset),
  ...checkDates(dataset, articles),
  ...checkQuantities(dataset),
  ...checkActorNames(dataset),
];
