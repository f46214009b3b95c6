// A vote of the dataset -> its chart, or null when there is nothing to count or too much to draw member by member.

import type { Sources } from '../../site/dataset.ts';
import { shortened } from '../../site/document-title.ts';
import { formatDate } from '../../site/format-date.ts';
import { formatNumber } from '../../site/number.ts';
import { capitalise } from '../../site/record-words.ts';
import { listOf } from '../actor-names.ts';
import { type Chart, type ChartTable, cell } from '../chart.ts';
import { rowGroups } from '../row-groups.ts';
import { sourceLine } from '../source-line.ts';
import { drawVote } from './draw-vote.ts';
import { unitsOf, type Vote, type VoteGroup, type VoteModel, voteModel } from './vote-model.ts';

/** Of the resolution in its own words; the record has all of them. */
const maxCharacters = 140;

/** One circle a member is legible up to here. */
const maxUnits = 1000;

export function voteChart(vote: Vote, sources: Sources): Chart | null {
  const positions = rowGroups(sources).positionsByVote.get(vote.id) ?? [];
  const model = voteModel(vote, positions, sources);
  const units = unitsOf(model);
  if (units < 3 || units > maxUnits) return null;
  return {
    id: vote.id,
    kind: 'vote',
    title: `${capitalise(model.body)}: ${counted(model, ['yes', 'no'])}`,
    lede: voteLede(model),
    alt: voteAlt(model),
    notes: voteNotes(model),
    source: sourceLine([vote, ...positions], sources),
    path: `/records/${vote.id}/`,
    table: voteTable(model),
    draw: (layout, pen) => drawVote(model, layout, pen),
  };
}

/** '142 in favour, 10 against'; what is not given is left out. */
function counted({ groups }: VoteModel, sides: readonly string[]): string {
  const parts = groups.flatMap(({ side, count, label }) =>
    count === null || !sides.includes(side) ? [] : [`${formatNumber(count)} ${label}`],
  );
  return parts.length > 0 ? parts.join(', ') : 'how members voted';
}

function voteLede({ resolution, date, total, groups }: VoteModel): string {
  const what = capitalise(shortened(resolution.replace(/[\s.]+$/, ''), maxCharacters));
  const when = date === null ? 'date of the vote not given' : formatDate(date);
  const members = total === null ? 'one member' : `one of ${formatNumber(total)} members`;
  const isNamed = groups.some(({ named }) => named.length > 0);
  const isOpen = groups.some(({ side }) => side === 'unknown');
  const key = [
    ...(isNamed ? ['solid where a source names it, faint where it is only counted'] : ['no source names it']),
    ...(isOpen ? ['dashed where its position is not given'] : []),
  ];
  return `${what}; ${when}. Each circle is ${members}: ${key.join(', ')}.`;
}

function voteAlt(model: VoteModel): string {
  const sentences = model.groups.map(({ label, count, isComputed, named, unnamed }) => {
    const amount = count === null ? 'not given' : formatNumber(count);
    const names = named.length === 0 ? '' : `, ${listOf(named.map(({ name }) => name))} among them`;
    const whole = named.length > 0 && unnamed === 0 && count !== null;
    const list = whole ? `: ${listOf(named.map(({ name }) => name))}` : names;
    return `${capitalise(label)}: ${amount}${isComputed ? ' (computed)' : ''}${list}.`;
  });
  const total = model.total === null ? 'not given' : formatNumber(model.total);
  return `Vote of the ${model.body.replace(/^the /i, '')}, one circle a member. ${sentences.join(' ')} Members in all: ${total}.`;
}

function voteNotes({ groups, total, result }: VoteModel): readonly string[] {
  const computed = groups.filter(({ isComputed, side }) => isComputed && side !== 'unknown');
  const missing = groups.filter(({ count }) => count === null);
  const isOpen = groups.some(({ side }) => side === 'unknown');
  return [
    ...(computed.length > 0
      ? [`Computed from what the sources say, printed in none: ${listOf(computed.map(words))}.`]
      : []),
    ...(missing.length > 0 ? [`No source says how many ${missing.map(voted).join(' or how many ')}.`] : []),
    ...(total === null ? ['No source gives the number of members.'] : []),
    ...(isOpen ? ['Members whose position is not given: the membership less all counted.'] : []),
    ...(result === null ? [] : [`Result, according to the source: ${result}.`]),
  ];
}

const words = ({ count, label }: VoteGroup): string => `${formatNumber(count ?? 0)} ${label}`;

const voted = ({ side, label }: VoteGroup): string =>
  side === 'yes' || side === 'no' ? `voted ${label}` : label;

/** One row a named member, one for the unnamed rest of each side. */
function voteTable({ id, groups }: VoteModel): ChartTable {
  return {
    columns: [
      { name: 'side', title: 'Side' },
      { name: 'member', title: 'Member' },
      { name: 'members', title: 'Members', isNumber: true },
      { name: 'basis', title: 'Basis' },
    ],
    linked: 'member',
    rows: groups.flatMap(({ label, side, count, isComputed, named, unnamed }) => {
      const basis = isComputed ? 'computed' : 'stated';
      const first = cell(side, capitalise(label));
      return [
        ...named.map(({ name, recordId }) => ({
          recordId,
          cells: [first, cell(name), cell(1), cell('stated')],
        })),
        ...(unnamed > 0
          ? [{ recordId: id, cells: [first, cell(null, 'not named'), cell(unnamed), cell(basis)] }]
          : []),
        ...(count === null
          ? [
              {
                recordId: id,
                cells: [first, cell(null, 'others'), cell(null), cell('not_given', 'not given')],
              },
            ]
          : []),
      ];
    }),
  };
}
