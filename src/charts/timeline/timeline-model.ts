// Events and votes -> items by how exactly their date is known. What has no year is never placed on the axis.

import { edtfBounds } from '../../schema/edtf.ts';
import { compare, type SourceRecord, type Sources } from '../../site/dataset.ts';
import { formatShortDate } from '../../site/format-date.ts';
import { capitalise, enumWords } from '../../site/record-words.ts';
import { nameOf } from '../actor-names.ts';

export const precisions = ['day', 'month', 'year', 'longer', 'no_year', 'none'] as const;
export type Precision = (typeof precisions)[number];

export interface TimelineItem {
  readonly recordId: string;
  readonly type: string;
  readonly label: string;
  readonly precision: Precision;
  /** EDTF; null when no source gives a date. */
  readonly date: string | null;
  readonly dateWords: string;
  /** Planned or proposed: it may never happen. */
  readonly isOpen: boolean;
  readonly article_ids: readonly string[];
}

/** An item with its place: days since 1970, both included. An open end is as far as the other end. */
export interface PlacedItem extends TimelineItem {
  readonly first: number;
  readonly last: number;
}

export interface TimelineModel {
  /** Oldest first. */
  readonly placed: readonly PlacedItem[];
  readonly withoutYear: readonly TimelineItem[];
  readonly undated: readonly TimelineItem[];
}

export function timelineModel(records: readonly SourceRecord[], sources: Sources): TimelineModel {
  const items = records.flatMap((record) => itemOf(record, sources));
  const unplaced = items.filter((item) => place(item) === null).toSorted(byDateAndId);
  return {
    placed: items.flatMap((item) => place(item) ?? []).toSorted(byTime),
    withoutYear: unplaced.filter(({ precision }) => precision !== 'none'),
    undated: unplaced.filter(({ precision }) => precision === 'none'),
  };
}

function itemOf(record: SourceRecord, sources: Sources): readonly TimelineItem[] {
  if (record.table !== 'events' && record.table !== 'votes') return [];
  const { id, date, article_ids } = record.row;
  const isVote = record.table === 'votes';
  const words = isVote ? `${nameOf(record.row.body_id, sources)}: ${record.row.resolution}` : record.row.what;
  const isOpen = !isVote && (record.row.modality === 'planned' || record.row.modality === 'proposed');
  const type = isVote ? 'vote' : record.row.type;
  return [
    {
      recordId: id,
      type: capitalise(enumWords(type)),
      label: capitalise(isVote ? words : withoutDate(words, record.row.date_text)),
      precision: precisionOf(date),
      date,
      dateWords: date === null ? 'no date given' : formatShortDate(date),
      isOpen,
      article_ids,
    },
  ];
}

/** 'In October 2023, Israel imposed …', 'October 2023' -> 'Israel imposed …': the date stands beside the words. */
function withoutDate(words: string, dateText: string | null): string {
  if (dateText === null) return words;
  const lead = words.match(/^(?:(?:in|on|at|by) )?/i)?.[0] ?? '';
  const rest = words.slice(words.toLowerCase().startsWith(dateText.toLowerCase()) ? 0 : lead.length);
  if (!rest.toLowerCase().startsWith(`${dateText.toLowerCase()}, `)) return words;
  return rest.slice(dateText.length + 2);
}

/** '2025-10-13' -> 'day'; '2025-09~' -> 'month'; 'XXXX-10-13' -> 'no_year' */
export function precisionOf(date: string | null): Precision {
  if (date === null) return 'none';
  if (date.startsWith('XXXX')) return 'no_year';
  const plain = date.replace(/[?~%]$/, '');
  if (/^\d{4}-\d\d-\d\d$/.test(plain)) return 'day';
  if (/^\d{4}-(?:0\d|1[0-2])(?:-XX)?$/.test(plain)) return 'month';
  return /^\d{4}(?:-XX)?$/.test(plain) ? 'year' : 'longer';
}

function place(item: TimelineItem): PlacedItem | null {
  const bounds = item.date === null ? null : edtfBounds(item.date);
  const start = bounds?.start ?? bounds?.end;
  const end = bounds?.end ?? bounds?.start;
  return start && end ? { ...item, first: dayNumber(start), last: dayNumber(end) } : null;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const byTime = (a: PlacedItem, b: PlacedItem): number =>
  a.first - b.first || a.last - b.last || compare(a.recordId, b.recordId);

const byDateAndId = (a: TimelineItem, b: TimelineItem): number =>
  compare(a.date ?? '', b.date ?? '') || compare(a.recordId, b.recordId);
