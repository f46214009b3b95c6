// Events and votes in order of time; what has no date, or no year, comes last and says so.

import { edtfBounds } from '../schema/edtf.ts';
import { type BadgeWords, notableBadge } from './badges.ts';
import { compare, dataset, type SourceRecord } from './dataset.ts';
import { formatDate } from './format-date.ts';
import { hrefOfRecord } from './links.ts';
import { capitalise, enumWords, recordTitle } from './record-words.ts';

export interface TimelineItem {
  readonly record: SourceRecord;
  /** EDTF; null when the text gives none. */
  readonly date: string | null;
  readonly dateWords: string;
  /** 'Recognition', 'Vote' …; empty for an event of no listed type. */
  readonly type: string;
  readonly title: string;
  readonly href: string;
  readonly badges: readonly BadgeWords[];
}

export interface TimelineGroup {
  /** A year, or null for what has none. */
  readonly year: string | null;
  readonly items: readonly TimelineItem[];
}

/** Every event and vote of the dataset. */
export const datedRecords = (): readonly SourceRecord[] =>
  [...dataset().recordById.values()].filter(({ table }) => table === 'events' || table === 'votes');

/** The newest of them, in the order they were given; what has no date is the first to be left out. */
export function newestRecords(records: readonly SourceRecord[], most: number): readonly SourceRecord[] {
  if (records.length <= most) return records;
  const dayOf = ({ row }: SourceRecord) => ('date' in row ? firstDay(row.date) : null) ?? '';
  const newest = records.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.row.id, b.row.id));
  const kept = new Set(newest.slice(0, most));
  return records.filter((record) => kept.has(record));
}

/** Records -> items by year, oldest first, records without a year last */
export function timelineGroups(records: readonly SourceRecord[]): readonly TimelineGroup[] {
  const items = records.flatMap(timelineItem).toSorted(byTime);
  const groups = Map.groupBy(items, ({ date }) => firstDay(date)?.slice(0, 4) ?? null);
  return [...groups].map(([year, members]) => ({ year, items: members }));
}

function timelineItem(record: SourceRecord): readonly TimelineItem[] {
  if (record.table !== 'events' && record.table !== 'votes') return [];
  const { date } = record.row;
  return [
    {
      record,
      date,
      dateWords: date === null ? 'No date given' : formatDate(date),
      type: record.table === 'votes' ? 'Vote' : typeWords(record.row.type),
      title: recordTitle(record),
      href: hrefOfRecord(record),
      badges: notableBadge(record),
    },
  ];
}

const typeWords = (type: string): string => (type === 'other' ? '' : capitalise(enumWords(type)));

const firstDay = (date: string | null): string | null => {
  const bounds = date === null ? null : edtfBounds(date);
  return bounds?.start ?? bounds?.end ?? null;
};

/** Known days first; of the rest those with at least a month before those with nothing. */
function byTime(a: TimelineItem, b: TimelineItem): number {
  const key = ({ date }: TimelineItem) => firstDay(date) ?? (date === null ? 'z' : `y${date}`);
  return compare(key(a), key(b)) || compare(a.record.row.id, b.record.row.id);
}
