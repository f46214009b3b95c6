// What humans rejected goes, and what they found to be one record becomes one, before rows are made: evidence, counts and
// references then follow by themselves.

import type { Outcome, Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { MergedRecord } from './merge-records.ts';
import { correctionProblem, type LocatedCorrection } from './parse-corrections.ts';

export function correctRecords(
  records: readonly MergedRecord[],
  corrections: readonly LocatedCorrection[],
): Outcome<readonly MergedRecord[]> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const gone = new Map(
    corrections.flatMap((one) =>
      one.action === 'reject' || one.action === 'merge' ? [[one.record, one] as const] : [],
    ),
  );
  const problems = corrections.flatMap((correction) => problemsOf(correction, byId, gone));
  const good = [...gone.values()].filter(
    ({ line }) => !problems.some(({ place }) => place.includes(`:${line}:`)),
  );
  if (good.length === 0) return { value: records, problems };
  const heirs = new Map(good.map((one) => [one.record, one.action === 'merge' ? one.into : null]));
  const value = records
    .filter(({ id }) => !heirs.has(id))
    .map((record) => {
      const joined = good.flatMap((one) =>
        one.action === 'merge' && one.into === record.id ? (byId.get(one.record)?.codings ?? []) : [],
      );
      return { ...record, codings: [...record.codings, ...joined].map((coding) => withHeirs(coding, heirs)) };
    });
  return { value, problems };
}

function problemsOf(
  correction: LocatedCorrection,
  byId: ReadonlyMap<string, MergedRecord>,
  gone: ReadonlyMap<string, LocatedCorrection>,
): readonly Problem[] {
  const { line, record, action } = correction;
  const unknown = (what: string, id: string) =>
    correctionProblem(
      line,
      'correction/unknown-record',
      `${what} must be the id of a coded record`,
      JSON.stringify(id),
      `Correct the id, or remove the correction.${suggest(id, near(id, byId.keys()))}`,
    );
  if (!byId.has(record)) return [unknown('record', record)];
  if (action !== 'merge') return [];
  const { into } = correction;
  if (!byId.has(into)) return [unknown('into', into)];
  if (into !== record && byId.get(into)?.table === byId.get(record)?.table && !gone.has(into)) return [];
  return [
    correctionProblem(
      line,
      'correction/conflict',
      'a record must be merged into another of its table that stays',
      gone.has(into) && into !== record
        ? `"${into}", which line ${gone.get(into)?.line} takes away`
        : `"${into}"`,
      'Name the record that stays.',
    ),
  ];
}

/** Ids of a length that a slip can explain. */
const near = (id: string, ids: Iterable<string>): readonly string[] =>
  [...ids].filter((other) => Math.abs(other.length - id.length) <= 8);

/** References to a record that is gone lead to the one it was merged into; in lists, those to a rejected one are left out. */
function withHeirs(
  coding: MergedRecord['codings'][number],
  heirs: ReadonlyMap<string, string | null>,
): MergedRecord['codings'][number] {
  const follow = (value: unknown): unknown => {
    if (typeof value === 'string') return heirs.get(value) ?? value;
    if (!Array.isArray(value)) return value;
    const kept = value.filter((item) => typeof item !== 'string' || heirs.get(item) !== null).map(follow);
    return [...new Set(kept)];
  };
  const columns = Object.fromEntries(
    Object.entries(coding.columns).map(([name, value]) => [name, follow(value)]),
  );
  return { ...coding, columns } as unknown as MergedRecord['codings'][number];
}
