// A state against the latest edition -> what is other, with the reasons for what was withdrawn.

import type { Changes } from '../../src/schema/edition.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { Archive } from './archive.ts';
import type { ByteFiles } from './bytes.ts';
import { compareStates } from './compare-states.ts';
import { readState } from './state.ts';

/** `to`: the name of the edition that the state becomes, or `living`. */
export function makeChanges({ editions, withdrawals }: Archive, files: ByteFiles, to: string): Changes {
  const last = editions.at(-1);
  const reasons = new Map(withdrawals.map(({ id, reason, date }) => [id, { reason, date }]));
  const before = last ? readState(last.files, Object.keys(last.manifest.rows)) : new Map();
  return {
    from: last?.manifest.edition ?? null,
    to,
    tables: compareStates(
      before,
      readState(files, Object.keys(tables)),
      (id) => reasons.get(id) ?? { reason: null, date: null },
    ),
  };
}
