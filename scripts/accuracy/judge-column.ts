// Whether one column of a coded record holds what its label says. Every value that a label lists is right.

import type { AnyRow } from '../dataset/any-row.ts';
import type { SameActor } from './actor-names.ts';
import type { LabelValue } from './label.ts';
import { columnOfKey, type LabelledTable } from './labelled-columns.ts';
import { fold, overlap } from './overlap.ts';

export interface Judged {
  readonly table: LabelledTable;
  readonly key: string;
  readonly accepted: readonly LabelValue[];
}

export function judgeColumn({ table, key, accepted }: Judged, row: AnyRow, sameActor: SameActor): boolean {
  const judged = columnOfKey(table, key);
  if (judged === null) throw new Error(`Bug: no column of ${table} is labelled "${key}"`);
  const { name, column } = judged;
  const value = row[name];
  if (Array.isArray(value)) return holdsHalf(accepted, value, sameActor);
  return accepted.some((wanted) => {
    if (wanted === null) return value === null;
    if (value === null || value === undefined) return false;
    if (column.kind === 'ref' && column.references === 'actors') return sameActor(String(wanted), value);
    if (column.kind === 'edtf') return certain(String(wanted)) === certain(String(value));
    if (column.kind === 'text') return isSaid(key, String(wanted), String(value));
    return wanted === value;
  });
}

/** Who took part is told at different lengths: half of those a label names must be there. */
const holdsHalf = (wanted: readonly LabelValue[], ids: readonly unknown[], sameActor: SameActor) =>
  wanted.filter((name) => ids.some((id) => sameActor(String(name), id))).length * 2 >= wanted.length;

/** "about 2007" and "2007" are the same year: whether a date is marked as uncertain is not judged. */
const certain = (date: string) => date.replace(/[?~%]/g, '');

/** Titles and names are printed, roles and plans are worded. */
const isSaid = (key: string, wanted: string, value: string) =>
  key === 'title' || key === 'outlet' || key === 'author'
    ? fold(wanted) === fold(value)
    : overlap(wanted, value) >= 0.5;
