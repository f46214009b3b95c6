// The short labels a record carries: how real it is, how many outlets report it, whether it was computed or checked.

import { modality, recordColumns } from '../schema/table.ts';
import { tables } from '../schema/tables/all.ts';
import type { SourceRecord } from './dataset.ts';
import { formatCount } from './number.ts';

export interface BadgeWords {
  readonly label: string;
  readonly meaning: string;
  /** `firm` is filled, `plain` is an outline, `open` is dashed: not done, not corroborated. */
  readonly tone: 'firm' | 'plain' | 'open';
}

export function badgesOf(record: SourceRecord): readonly BadgeWords[] {
  return [...realityBadge(record), ...outletBadges(record), ...reviewBadges(record)];
}

/** Modality, or for a commitment how firm it is. */
export function realityBadge(record: SourceRecord): readonly BadgeWords[] {
  if (record.table === 'commitments') {
    const { status } = record.row;
    const isOpen = status === 'willing' || status === 'planned' || status === 'proposed';
    const meaning = tables.commitments.columns.status.values?.[status] ?? '';
    return [{ label: status, meaning, tone: isOpen ? 'open' : 'firm' }];
  }
  if (!('modality' in record.row)) return [];
  const value = record.row.modality;
  const isOpen = value === 'planned' || value === 'proposed' || value === 'opinion';
  return [{ label: value, meaning: modality[value], tone: isOpen ? 'open' : 'firm' }];
}

/** For lists: what simply happened needs no label. */
export const notableBadge = (record: SourceRecord): readonly BadgeWords[] =>
  realityBadge(record).filter(({ label }) => label !== 'reported');

/** A bare mention is reported by nobody. */
export const outletBadges = (record: SourceRecord): readonly BadgeWords[] =>
  record.table === 'actors' ? [] : [outletBadge(record)];

function outletBadge({ row: { outlet_count } }: SourceRecord): BadgeWords {
  if (outlet_count >= 2)
    return {
      label: formatCount(outlet_count, 'outlet'),
      meaning: `Corroborated: ${formatCount(outlet_count, 'independent outlet')} report it.`,
      tone: 'firm',
    };
  if (outlet_count === 1)
    return {
      label: 'single source',
      meaning: 'One outlet reports it; nobody else was read that does.',
      tone: 'plain',
    };
  return {
    label: 'uncorroborated',
    meaning: 'Found in an opinion piece or an unnamed outlet only, which never corroborates.',
    tone: 'open',
  };
}

/** Computed in part, and who has checked it. */
export function reviewBadges({ row }: SourceRecord): readonly BadgeWords[] {
  const computed: BadgeWords = {
    label: 'computed in part',
    meaning: 'At least one value is printed nowhere but follows from words that are.',
    tone: 'plain',
  };
  const review: BadgeWords = {
    label: row.review === 'machine' ? 'coded by rules' : row.review,
    meaning: recordColumns.review.values?.[row.review] ?? '',
    tone: row.review === 'machine' ? 'plain' : 'firm',
  };
  return [...(row.derived.length > 0 ? [computed] : []), review];
}
