// What could answer the question of a topic: each strong record, or group of records, with the sentence that tells it and
// how much it weighs. Backing by several outlets adds, opinion takes away.

import type { Draft } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { compare, isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { allRows } from '../select-records.ts';
import type { AnswerTable } from '../topic/topic.ts';
import { isFirm } from '../verbalise/commitments.ts';
import type { Event } from '../verbalise/events.ts';
import { isEntry, isTellable, tellEvent } from '../verbalise/events.ts';
import { tellFigures } from '../verbalise/figures.ts';
import { groupByPlan, summarisePlan } from '../verbalise/provisions.ts';
import { isTelling, takesSide, tellStatement } from '../verbalise/statements.ts';
import { summariseCommitments } from '../verbalise/summarise-commitments.ts';
import { tellOutcome } from '../verbalise/votes.ts';

export interface Candidate {
  readonly table: AnswerTable;
  readonly strength: number;
  readonly rows: readonly RecordRow[];
  /** Whether it only sums up rows that the findings tell one by one. */
  readonly isSummary: boolean;
  readonly say: () => readonly Draft[];
}

/** All candidates of a topic, in no order. */
export function listCandidates(selection: Selection, index: RecordIndex): readonly Candidate[] {
  const weigh = (row: RecordRow) => 2 * Math.min(row.outlet_count, 3) - (isOpinion(row, index) ? 10 : 0);
  const central = centralActor(selection, index);
  const newest = Math.max(0, ...selection.events.map(yearOf));
  const one = (
    table: AnswerTable,
    row: RecordRow,
    strength: number,
    say: () => readonly Draft[],
  ): Candidate => ({ table, strength: strength + weigh(row), rows: [row], isSummary: false, say });
  const votes = selection.votes.map((row) =>
    one('votes', row, 50 + (row.total_members === null ? 0 : 4) + (row.result === 'adopted' ? 2 : 0), () => [
      tellOutcome(row, index),
    ]),
  );
  const events = selection.events
    .filter((row) => row.modality === 'reported' && isTellable(row))
    .map((row) =>
      one('events', row, 24 + weighEvent(row, newest) + weighDoer(row, central, index), () => [
        tellEvent(row, index),
      ]),
    );
  const statements = selection.statements
    .filter((row) => isTelling(row, index))
    .map((row) =>
      one(
        'statements',
        row,
        22 + (row.date === null ? 0 : 2) + (takesSide(row) ? 4 : 0) + (row.speaker_id === central ? 8 : 0),
        () => [tellStatement(row, index)],
      ),
    );
  const figures = selection.figures
    .filter(({ modality }) => modality === 'reported')
    .flatMap((row) => {
      const told = tellFigures([row], index);
      return told.length === 0 ? [] : [one('figures', row, 18, () => told)];
    });
  return [
    ...votes,
    ...listPledges(selection, index),
    ...events,
    ...statements,
    ...listPlans(selection, index, weigh),
    ...figures,
  ];
}

function listPledges(selection: Selection, index: RecordIndex): readonly Candidate[] {
  const told = summariseCommitments(selection.commitments, index);
  const rows = selection.commitments.filter(({ id }) => told.some(({ recordIds }) => recordIds.includes(id)));
  if (!rows.some(isFirm)) return [];
  return [
    {
      table: 'commitments',
      strength: 48 + Math.min(rows.length, 8),
      rows,
      isSummary: true,
      say: () => told,
    },
  ];
}

const listPlans = (
  selection: Selection,
  index: RecordIndex,
  weigh: (row: RecordRow) => number,
): readonly Candidate[] =>
  groupByPlan(selection.provisions, index).flatMap((group): readonly Candidate[] => {
    const summary = summarisePlan(group, index);
    const isNamed = /\p{Lu}/u.test(group[0]?.plan ?? '');
    if (summary === null) return [];
    return [
      {
        table: 'provisions',
        strength:
          (isNamed ? 28 : 20) +
          Math.min(group.length, 6) +
          (group[0] === undefined ? 0 : weigh(group[0]) / 2),
        rows: group,
        isSummary: true,
        say: () => [summary],
      },
    ];
  });

/** An event that the central actor brings about says more on the topic than one it only has a part in. */
function weighDoer({ what, participants }: Event, central: string | null, index: RecordIndex): number {
  if (central === null) return 0;
  const [first] = index.names(what);
  if (first?.start === 0 && first.actor === central) return 8;
  return participants.includes(central) ? 2 : 0;
}

/** What changes the state of things weighs more than what is said or visited; the newer, the more; a state weighs least. */
function weighEvent(row: Event, newest: number): number {
  const { type, date } = row;
  const heavy =
    /^(?:accession|adoption|agreement|appointment|ceasefire|founding|hostage_release|recognition|sanction|signing|vote|withdrawal)$/;
  const light = /^(?:statement|other|call|visit)$/;
  const year = yearOf(row);
  const recency = year === 0 ? 0 : Math.max(-4, 3 + year - newest);
  const weight = heavy.test(type) ? 8 : light.test(type) ? 0 : 4;
  return weight + recency + (date === null ? 0 : 2) - (isEntry(row) ? 0 : 8);
}

/** The last year the date can mean; 0 when it is not known. */
const yearOf = ({ date_end, date }: Event): number => Number(/^\d{4}/.exec(date_end ?? date ?? '')?.[0] ?? 0);

/** The state or body that most records of the topic name as doer; null when none stands out. */
function centralActor(selection: Selection, index: RecordIndex): string | null {
  const doers = [
    ...selection.events.flatMap(({ participants }) => participants),
    ...selection.statements.map(({ speaker_id }) => speaker_id),
    ...selection.commitments.map(({ actor_id }) => actor_id),
    ...selection.figures.flatMap(({ subject_id }) => subject_id ?? []),
  ];
  const bodies = doers.filter((id) => index.actor(id)?.kind !== 'person');
  const counts = [...Map.groupBy(bodies, (id) => id)].map(([id, all]) => ({ id, count: all.length }));
  const [top] = counts.toSorted((a, b) => b.count - a.count || compare(a.id, b.id));
  return top !== undefined && top.count * 4 >= allRows(selection).length ? top.id : null;
}
