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

/** Articles -> the records of each. */
export type RecordExtractor = (readings: readonly Reading[]) => AnyCodedRecord[][];

/** An extractor of all records; patterns are compiled once. One kind of record after another is read from all articles. */
export function recordExtractor(tools: Toolbox): RecordExtractor {
  const extractors = [
    codeActors,
    voteExtractor(tools),
    commitmentExtractor(tools),
    codeFigures,
    eventExtractor(tools),
    statementExtractor(tools),
    provisionExtractor(tools),
  ];
  return (readings) => {
    const byKind = extractors.map((extract) => readings.map((reading): AnyCodedRecord[] => extract(reading)));
    return readings.map((_, index) => byKind.flatMap((found) => found[index] ?? []));
  };
}
