// A row as one line of a list, for the Markdown file: what the site's timeline, table of positions and list of provisions
// show of it. Also the key by which such lines are sorted.

import { formatDate } from '../prose/format-date.ts';
import { formatQualifier, formatQuantity } from '../prose/format-number.ts';
import { withArticle } from '../prose/name-actor.ts';
import { stripDate } from '../prose/strip-date.ts';
import { trimTail } from '../prose/trim-tail.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { giftNouns } from '../verbalise/summarise-commitments.ts';
import { shortResolution } from '../verbalise/votes.ts';

export interface Line {
  readonly id: string;
  readonly key: string;
  readonly words: string;
}

const sides = { yes: 'voted in favour', no: 'voted against', abstain: 'abstained', absent: 'did not vote' };

/** The line of a record; none for a table that is not listed. */
export function listRow(id: string, index: RecordIndex): readonly Line[] {
  const row = index.row(id);
  const table = index.table(id);
  const name = (actor: string) => index.actor(actor)?.name ?? actor;
  const withThe = (actor: string) => withArticle(name(actor), index.actor(actor)?.kind ?? 'organisation');
  if (row === undefined) return [];
  if (table === 'events') {
    const { what, date, date_text, date_start } = row as RowOf<'events'>;
    return [
      {
        id,
        key: `${date_start ?? '9'} ${id}`,
        words: `${label(date)}: ${capitalise(trimTail(date === null ? what : stripDate(what, date_text).text))}`,
      },
    ];
  }
  if (table === 'votes') {
    const { date, body_id, ...vote } = row as RowOf<'votes'>;
    return [
      {
        id,
        key: `${date ?? '9'} ${id}`,
        words: `${label(date)}: ${name(body_id)}, vote on ${withDefinite(shortResolution({ ...vote, date, body_id }))}`,
      },
    ];
  }
  if (table === 'vote_positions') {
    const { actor_id, position, vote_id } = row as RowOf<'vote_positions'>;
    const vote = index.row(vote_id) as RowOf<'votes'> | undefined;
    return [
      {
        id,
        key: `${vote_id} ${name(actor_id)}`,
        words: `${name(actor_id)} ${sides[position]} (${vote === undefined ? vote_id : shortResolution(vote)})`,
      },
    ];
  }
  if (table === 'commitments') {
    const { actor_id, mission_id, contribution, status, quantity, unit, qualifier } =
      row as RowOf<'commitments'>;
    const amount =
      quantity === null || unit === null
        ? ''
        : `${formatQualifier(qualifier, unit)}${formatQuantity(quantity, unit)}`;
    const mission = mission_id === null ? '' : ` for ${withThe(mission_id)}`;
    const what = amount === '' ? giftNouns[contribution] : amount;
    return [
      {
        id,
        key: `~ ${name(actor_id)} ${id}`,
        words: `${name(actor_id)}: ${what}${mission} (${status})`,
      },
    ];
  }
  if (table !== 'provisions') return [];
  const { plan, position, item } = row as RowOf<'provisions'>;
  return [{ id, key: `${plan} ${String(position).padStart(4, '0')}`, words: capitalise(item) }];
}

const label = (date: string | null): string =>
  (date === null ? null : formatDate(date))?.bare ?? 'No date given';

const capitalise = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** "resolution on the harbour" -> "the resolution on the harbour"; a name of its own stays. */
const withDefinite = (words: string): string =>
  /^\p{Ll}(?!.*\bthe resolution)/u.test(words) && !/^(?:the|an?) /.test(words) ? `the ${words}` : words;
