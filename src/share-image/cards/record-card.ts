// A record of any table -> its card, in words. One short function a table.

import type { Row } from '../../schema/table.ts';
import type { tables } from '../../schema/tables/all.ts';
import type { SourceRecord, Sources } from '../../site/dataset.ts';
import { formatDate } from '../../site/format-date.ts';
import { formatNumber, formatQuantity } from '../../site/number.ts';
import { capitalise, contributionWords, enumWords } from '../../site/record-words.ts';
import type { Card, CardBody, Fact } from '../card-data.ts';
import { splitWords } from '../fit-text.ts';
import { sourceNote } from './source-note.ts';
import { tally } from './tally.ts';

type Look = Pick<Card, 'kicker' | 'badge' | 'title' | 'body'>;
/** Words shown of a statement: enough to know it by, and never more of a text than may be shown. */
const quotedWords = 25;

type NameOf = (id: string | null) => string | null;
type RowOf<T extends keyof typeof tables> = Row<(typeof tables)[T]>;

export const recordCard = (record: SourceRecord, sources: Sources, site: string): Card => ({
  ...lookOf(record, sources),
  note: sourceNote(sources, record.row.id, record.row.outlet_count),
  site,
});

function lookOf(record: SourceRecord, sources: Sources): Look {
  const nameOf: NameOf = (id) => (id === null ? null : (sources.actorById.get(id)?.name ?? id));
  switch (record.table) {
    case 'votes':
      return voteLook(record.row, nameOf);
    case 'vote_positions':
      return votePositionLook(record.row, nameOf, sources);
    case 'commitments':
      return commitmentLook(record.row, nameOf);
    case 'figures':
      return figureLook(record.row, nameOf);
    case 'events':
      return eventLook(record.row, nameOf);
    case 'statements':
      return statementLook(record.row, nameOf);
    case 'provisions':
      return provisionLook(record.row, nameOf);
    case 'actors':
      return actorLook(record.row, sources);
  }
}

function voteLook(row: RowOf<'votes'>, nameOf: NameOf): Look {
  const bars = [
    { label: 'In favour', count: row.in_favour },
    { label: 'Against', count: row.against },
    { label: 'Abstained', count: row.abstentions },
    { label: 'Did not vote', count: row.not_voting },
  ];
  return {
    kicker: ['Vote', nameOf(row.body_id), row.date && formatDate(row.date)].filter(isWord),
    badge: row.result,
    title: capitalise(row.resolution),
    body: { form: 'bars', bars, whole: row.total_members },
  };
}

const positions = {
  yes: 'Voted in favour',
  no: 'Voted against',
  abstain: 'Abstained',
  absent: 'Did not vote',
} as const;

function votePositionLook(row: RowOf<'vote_positions'>, nameOf: NameOf, sources: Sources): Look {
  const found = sources.recordById.get(row.vote_id);
  const vote = found?.table === 'votes' ? found.row : undefined;
  return {
    kicker: ['Vote position', nameOf(vote?.body_id ?? null)].filter(isWord),
    badge: null,
    title: nameOf(row.actor_id),
    body: facts([
      ['Position', positions[row.position]],
      ['On', vote ? capitalise(vote.resolution) : row.vote_id],
    ]),
  };
}

const commitmentLook = (row: RowOf<'commitments'>, nameOf: NameOf): Look => ({
  kicker: ['Commitment', row.date && formatDate(row.date)].filter(isWord),
  badge: row.status,
  title: nameOf(row.actor_id),
  body: facts([
    ['Gives', capitalise(contributionWords(row))],
    ['To', nameOf(row.mission_id)],
    ['Amount', row.quantity === null ? 'Not given' : null],
    ['Condition', row.condition],
  ]),
});

const figureLook = (row: RowOf<'figures'>, nameOf: NameOf): Look => ({
  kicker: ['Figure', nameOf(row.subject_id), row.as_of && formatDate(row.as_of)].filter(isWord),
  badge: row.modality,
  title: null,
  body: {
    form: 'number',
    number: {
      value: capitalise(formatQuantity(row.value, row.unit, row.qualifier)),
      label: capitalise(row.measures),
    },
  },
});

const eventLook = (row: RowOf<'events'>, nameOf: NameOf): Look => ({
  kicker: ['Event', capitalise(enumWords(row.type))],
  badge: row.modality,
  title: capitalise(row.what),
  body: facts([
    ['When', row.date ? capitalise(formatDate(row.date)) : 'No date given'],
    ['Where', nameOf(row.place_id)],
    ['Who', row.participants.map(nameOf).filter(isWord).join(', ')],
  ]),
});

const statementLook = (row: RowOf<'statements'>, nameOf: NameOf): Look => ({
  kicker: ['Statement', row.venue && capitalise(row.venue), row.date && formatDate(row.date)].filter(isWord),
  badge: row.direct ? 'Quoted' : 'As reported',
  title: null,
  body: {
    form: 'quote',
    words: splitWords(row.direct ? row.text : capitalise(row.text)).slice(0, quotedWords),
    isCut: splitWords(row.text).length > quotedWords,
    direct: row.direct,
    by: [nameOf(row.speaker_id), row.role].filter(isWord).join(', '),
  },
});

const provisionLook = (row: RowOf<'provisions'>, nameOf: NameOf): Look => ({
  kicker: ['Provision', `item ${row.position}`],
  badge: row.modality,
  title: capitalise(row.item),
  body: facts([
    ['Plan', capitalise(row.plan)],
    ['To be done by', nameOf(row.actor_id)],
  ]),
});

function actorLook(row: RowOf<'actors'>, sources: Sources): Look {
  const counts = tally(sources.recordsByActor.get(row.id) ?? []);
  return {
    kicker: [capitalise(row.kind), row.role].filter(isWord),
    badge: null,
    title: row.name,
    body: {
      form: 'names',
      number: {
        value: formatNumber(row.mention_count),
        label: row.mention_count === 1 ? 'mention' : 'mentions',
      },
      names: counts.length > 0 ? counts : ['Named, but nothing more was coded'],
    },
  };
}

/** Labelled values; those that are not known are left out. */
function facts(pairs: readonly (readonly [string, string | null])[]): CardBody {
  const known = pairs.flatMap(([name, value]): Fact[] => (value ? [{ label: name, value }] : []));
  return { form: 'facts', facts: known };
}

const isWord = (word: string | null | undefined): word is string => Boolean(word);
