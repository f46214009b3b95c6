// The answer: two sentences from the strongest records of a topic, from two kinds of record where there are two.

import { isToldBy } from '../overlap.ts';
import type { Draft } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { compare, isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { allRows } from '../select-records.ts';
import { isFirm, summariseCommitments } from '../verbalise/commitments.ts';
import type { Event } from '../verbalise/events.ts';
import { isTellable, tellEvent } from '../verbalise/events.ts';
import { tellFigures } from '../verbalise/figures.ts';
import { groupByPlan, summarisePlan } from '../verbalise/provisions.ts';
import { isTelling, tellStatement } from '../verbalise/statements.ts';
import { tellOutcome } from '../verbalise/votes.ts';

interface Candidate {
  readonly theme: string;
  readonly strength: number;
  readonly rows: readonly RecordRow[];
  /** Whether it only sums up rows that the findings tell one by one. */
  readonly isSummary: boolean;
  readonly say: () => Draft;
}

export interface Answer {
  readonly drafts: readonly Draft[];
  /** What the answer has told, so that the findings need not tell it again. */
  readonly rows: readonly RecordRow[];
}

/** The two strongest sentences; fewer when the topic has fewer records. */
export function composeAnswer(selection: Selection, index: RecordIndex): Answer {
  const ranked = candidates(selection, index).toSorted(
    (a, b) => b.strength - a.strength || compare(a.rows[0]?.id ?? '', b.rows[0]?.id ?? ''),
  );
  const [first] = ranked;
  if (first === undefined) return { drafts: [], rows: [] };
  const fresh = ranked.filter(
    (other) => other !== first && !other.rows.every((row) => isToldBy(row, new Set(first.rows), index)),
  );
  const second = fresh.find(({ theme }) => theme !== first.theme) ?? fresh[0];
  const chosen = second === undefined ? [first] : [first, second];
  return {
    drafts: chosen.map(({ say }) => say()),
    rows: chosen.flatMap(({ rows, isSummary }) => (isSummary ? [] : rows)),
  };
}

function candidates(selection: Selection, index: RecordIndex): readonly Candidate[] {
  const weigh = (row: RecordRow) => 2 * Math.min(row.outlet_count, 3) - (isOpinion(row, index) ? 10 : 0);
  const votes = selection.votes.map((row) => ({
    theme: 'vote',
    strength: 50 + weigh(row) + (row.total_members === null ? 0 : 4),
    rows: [row],
    isSummary: false,
    say: () => tellOutcome(row, index),
  }));
  const central = centralActor(selection, index);
  const newest = Math.max(0, ...selection.events.map(yearOf));
  const events = selection.events
    .filter((row) => row.modality === 'reported' && isTellable(row))
    .map((row) => ({
      theme: 'event',
      strength: 24 + weigh(row) + weighEvent(row, newest) + weighDoer(row, central, index),
      rows: [row],
      isSummary: false,
      say: () => tellEvent(row, index),
    }));
  const statements = selection.statements.filter(isTelling).map((row) => ({
    theme: 'statement',
    strength: 22 + weigh(row) + (row.date === null ? 0 : 2) + (row.speaker_id === central ? 8 : 0),
    rows: [row],
    isSummary: false,
    say: () => tellStatement(row, index),
  }));
  const plans = groupByPlan(selection.provisions, index).map((group) => ({
    theme: 'plan',
    strength: 28 + Math.min(group.length, 6) + (group[0] === undefined ? 0 : weigh(group[0]) / 2),
    rows: group,
    isSummary: true,
    say: () => summarisePlan(group, index),
  }));
  const figures = selection.figures
    .filter(({ modality }) => modality === 'reported')
    .flatMap((row) =>
      tellFigures([row], index).map((draft) => ({
        theme: 'figure',
        strength: 18 + weigh(row),
        rows: [row],
        isSummary: false,
        say: () => draft,
      })),
    );
  return [...votes, ...commitmentCandidate(selection, index), ...events, ...statements, ...plans, ...figures];
}

function commitmentCandidate(selection: Selection, index: RecordIndex): readonly Candidate[] {
  const summary = summariseCommitments(selection.commitments, index);
  const rows = selection.commitments.filter(({ id }) => summary?.recordIds.includes(id) === true);
  if (summary === null || !rows.some(isFirm)) return [];
  return [
    {
      theme: 'commitment',
      strength: 48 + Math.min(rows.length, 8),
      rows,
      isSummary: true,
      say: () => summary,
    },
  ];
}

/** An event that the central actor brings about says more on the topic than one it only has a part in. */
function weighDoer({ what, participants }: Event, central: string | null, index: RecordIndex): number {
  if (central === null) return 0;
  const [first] = index.names(what);
  if (first?.start === 0 && first.actor === central) return 8;
  return participants.includes(central) ? 2 : 0;
}

/** What changes the state of things weighs more than what is said or visited; the newer, the more. */
function weighEvent(row: Event, newest: number): number {
  const { type, date } = row;
  const heavy =
    /^(?:accession|adoption|agreement|appointment|ceasefire|founding|hostage_release|recognition|sanction|signing|vote|withdrawal)$/;
  const light = /^(?:statement|other|call|visit)$/;
  const year = yearOf(row);
  const recency = year === 0 ? 0 : Math.max(-4, 3 + year - newest);
  return (heavy.test(type) ? 8 : light.test(type) ? 0 : 4) + recency + (date === null ? 0 : 2);
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
