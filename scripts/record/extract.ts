// The extractors in order. Each is a pure function of one read article; none knows of the others.

import type { AnyCodedRecord } from './coded-record.ts';
import { codeActors } from './extractors/actors.ts';
import { commitmentExtractor } from './extractors/commitments.ts';
import { eventExtractor } from './extractors/events.ts';
import { codeFigures } from './extractors/figures.ts';
import { provisionExtractor } from './extractors/provisions.ts';
import { statementExtractor } from './extractors/statements.ts';
import { voteExtractor } from './extractors/votes.ts';
import type { Reading, Toolbox } from './reading.ts';

/** An extractor of all records of an article; patterns are compiled once. */
export function recordExtractor(tools: Toolbox): (reading: Reading) => AnyCodedRecord[] {
  const extractors = [
    codeActors,
    voteExtractor(tools),
    commitmentExtractor(tools),
    codeFigures,
    eventExtractor(tools),
    statementExtractor(tools),
    provisionExtractor(tools),
  ];
  return (reading) => extractors.flatMap((extract): AnyCodedRecord[] => extract(reading));
}
