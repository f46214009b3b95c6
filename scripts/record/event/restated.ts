// Events of one article that say again what an earlier one said: "The pact was signed by X and Y" after "Vietnam and the
// union signed a free trade agreement on Monday" is the same signing; "Only Palau voted against" is part of the vote told.

import type { CodedRecord } from '../coded-record.ts';
import type { EventClause } from './event-clause.ts';

export interface CodedEvent {
  readonly record: CodedRecord<'events'>;
  readonly clause: EventClause;
}

/** In the order of the text; a restated event takes the key of the first, so that both become one record. */
export function settleRestated(events: readonly CodedEvent[]): CodedRecord<'events'>[] {
  const told: CodedEvent[] = [];
  return events.flatMap((event) => {
    if (isBallotDetail(event, told)) return [];
    const first = isRestating(event) ? told.find((other) => isSameKind(other, event)) : undefined;
    if (first) return [{ ...event.record, key: first.record.key }];
    told.push(event);
    return [event.record];
  });
}

const paragraphOf = ({ clause }: CodedEvent) => clause.sentence.paragraph;

/** Who voted how is no vote of its own. */
const isBallotDetail = (event: CodedEvent, told: readonly CodedEvent[]): boolean =>
  event.record.columns.type === 'vote' &&
  event.clause.date === null &&
  /‹vote› (?:against|no\b|yes\b|in favou?r|for (?:it|the)\b)|‹abstain›/u.test(event.clause.line) &&
  told.some(
    (other) =>
      /^(?:vote|adoption)$/.test(other.record.columns.type) && paragraphOf(event) - paragraphOf(other) <= 2,
  );

const onceOnly = /^(?:signing|agreement|ceasefire|meeting|conference)$/;
const known =
  /^[Tt]he (?:[\p{L}-]+ ){0,2}(?:pact|agreement|deal|accord|treaty|truce|ceasefire|summit|conference|meeting|talks|memorandum)\b/u;

/** Undated, and of what the reader has heard of: "the pact", "who hosted the two-day meeting", "who signed for the rebels". */
const isRestating = ({ record, clause }: CodedEvent): boolean =>
  clause.date === null &&
  record.columns.modality === 'reported' &&
  onceOnly.test(record.columns.type) &&
  (known.test(clause.line) || (clause.kind === 'relative' && /› (?:for |the |it\b)/u.test(clause.line)));

const family = (type: string) =>
  type === 'conference' ? 'meeting' : type === 'ceasefire' ? 'signing' : type;

/** A dated one before it. */
const isSameKind = (first: CodedEvent, event: CodedEvent): boolean =>
  first.clause.date !== null &&
  first.record.columns.modality === 'reported' &&
  family(first.record.columns.type) === family(event.record.columns.type);
