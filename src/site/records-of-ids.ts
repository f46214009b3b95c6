// What a component of a brief is given: ids in one string -> the records. An id in no table is our own bug.

import { dataset, type SourceRecord } from './dataset.ts';

/** 'vote-a commitment-b' -> their records, in the order given */
export const recordsOfIds = (ids: string): readonly SourceRecord[] =>
  ids
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => {
      const record = dataset().recordById.get(id);
      if (!record) throw new Error(`Bug: a brief names the record ${id}, which is in no table.`);
      return record;
    });
