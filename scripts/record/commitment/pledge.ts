// One contribution of one giver, before it becomes a record.

import type { Span } from '../../article/article.ts';
import type { QuantityMention } from '../../sentence/sentence.ts';
import type { Contribution } from '../../vocabulary/vocabulary.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Status } from './pledge-rules.ts';

export interface Pledge {
  /** Actor id. */
  readonly giver: string;
  readonly contribution: Contribution;
  readonly status: Status;
  readonly quantity: QuantityMention | null;
  /** Actor id of what it is given to. */
  readonly mission: string | null;
  /** Whether the mission is printed with what is given, not taken from the words around. */
  readonly isOwnMission: boolean;
  readonly condition: string | null;
  readonly skeleton: Skeleton;
  readonly span: Span;
  readonly rule: string;
}
