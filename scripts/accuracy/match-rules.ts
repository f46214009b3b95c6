// When a coded record and a label are the same thing, table by table. A score above 0 pairs them; `wrong` names what
// must be right as well, so that a record which is found but misdated counts as missed and says why.

import type { AnyRow } from '../dataset/any-row.ts';
import { type ActorRow, isSameActor, type SameActor } from './actor-names.ts';
import { judgeColumn } from './judge-column.ts';
import { firstWords, type Label } from './label.ts';
import type { RecordTableName } from './labelled-columns.ts';
import { contentWords, overlap } from './overlap.ts';

export interface MatchRule {
  /** 0: not the same thing; else how sure it is, for the choice between candidates. */
  readonly score: (label: Label, row: AnyRow, context: Context) => number;
  /** Keys that must be right for the record to count. */
  readonly mustHold: readonly string[];
}

export interface Context {
  readonly sameActor: SameActor;
  /** Name and other names of an actor, for the wording of events. */
  readonly namesOf: (id: unknown) => string;
}

export const matchRules: Readonly<Record<RecordTableName, MatchRule>> = {
  actors: { mustHold: [], score: (label, row) => (isActor(label, row) ? 1 : 0) },
  events: {
    mustHold: ['date'],
    score: (label, row, context) => {
      const words = [row.what, context.namesOf(row.participants), context.namesOf(row.place_id)].join(' ');
      const said = overlap(firstWords(label.values, 'what'), words);
      return said < 0.5 ? 0 : said + bonus(label, row, context, { date: 0.6, type: 0.2 });
    },
  },
  votes: {
    mustHold: ['in_favour', 'against', 'abstentions'],
    score: (label, row, context) =>
      isRight(label, row, context, 'body')
        ? bonus(label, row, context, { in_favour: 1, against: 0.5, abstentions: 0.5, resolution: 0.1 })
        : 0,
  },
  vote_positions: {
    mustHold: [],
    score: (label, row, context) =>
      isRight(label, row, context, 'actor') && isRight(label, row, context, 'position') ? 1 : 0,
  },
  commitments: {
    mustHold: [],
    score: (label, row, context) =>
      isRight(label, row, context, 'actor') && isRight(label, row, context, 'contribution')
        ? 1 + bonus(label, row, context, { quantity: 0.5, mission: 0.2 })
        : 0,
  },
  figures: {
    mustHold: [],
    score: (label, row, context) => {
      if (!isRight(label, row, context, 'value')) return 0;
      const said = overlap(firstWords(label.values, 'measures'), `${row.measures} ${row.unit}`);
      return hasUnit(label, row) ? 0.5 + said : said >= 0.5 ? said : 0;
    },
  },
  statements: {
    mustHold: [],
    score: (label, row, context) => {
      const said = overlap(firstWords(label.values, 'text'), String(row.text));
      return said >= 0.5 && isRight(label, row, context, 'speaker')
        ? said + bonus(label, row, context, { direct: 0.2 })
        : 0;
    },
  },
  provisions: {
    mustHold: [],
    score: (label, row, context) => {
      const said = overlap(firstWords(label.values, 'item'), String(row.item));
      return said < 0.55 ? 0 : said + bonus(label, row, context, { plan: 0.1 });
    },
  },
};

/** True for a key the label does not have. */
export function isRight(label: Label, row: AnyRow, { sameActor }: Context, key: string): boolean {
  const accepted = label.values[key];
  return accepted === undefined || judgeColumn({ table: label.table, key, accepted }, row, sameActor);
}

const bonus = (label: Label, row: AnyRow, context: Context, keys: Readonly<Record<string, number>>) =>
  Object.entries(keys)
    .filter(([key]) => label.values[key] !== undefined && isRight(label, row, context, key))
    .reduce((sum, [, weight]) => sum + weight, 0);

const isActor = (label: Label, row: AnyRow) =>
  row.kind === label.values.kind?.[0] &&
  (label.values.name ?? []).some((name) => isSameActor(String(name), row as unknown as ActorRow));

/** "military observers" is counted in observers; "%" is percent. */
function hasUnit(label: Label, row: AnyRow): boolean {
  const unit = unitWords(String(row.unit));
  return (label.values.unit ?? []).some((wanted) => unitWords(String(wanted)).some((w) => unit.includes(w)));
}

const unitWords = (unit: string) => contentWords(unit.replace('%', 'percent'));
