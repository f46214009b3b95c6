// What is known where a sentence is read for provisions: the plans named so far, and what the sentence before was about.

import type { Reading } from '../reading.ts';
import type { PlanReference } from './plan-memory.ts';

export interface PlanTopic {
  readonly plan: string;
  readonly kind: 'text' | 'body';
  readonly sentence: number;
  /** Whether words such as "Under the accord" led in: what is said next in the paragraph is in it too. */
  readonly isUnder?: boolean;
}

export interface PlanContext {
  readonly reading: Reading;
  readonly references: readonly PlanReference[];
  /** What "it" and "its" would mean. */
  readonly topic: PlanTopic | null;
  readonly sentence: number;
  /** Whether the article speaks of a resolution anywhere. */
  readonly hasResolution: boolean;
}

/** The plan that "its" means, when it was spoken of a moment ago. */
export const topicPlan = ({ topic, sentence }: PlanContext): string | null =>
  topic && sentence - topic.sentence <= 2 ? topic.plan : null;
