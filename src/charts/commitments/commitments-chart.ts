// A mission of the dataset -> the chart of what is given to it, or null when fewer than two give anything.

import type { Sources } from '../../site/dataset.ts';
import { formatDate } from '../../site/format-date.ts';
import { formatCount } from '../../site/number.ts';
import { capitalise } from '../../site/record-words.ts';
import { listOf, nameWithArticle } from '../actor-names.ts';
import { type Chart, type ChartTable, cell } from '../chart.ts';
import { rowGroups } from '../row-groups.ts';
import { sourceLine } from '../source-line.ts';
import {
  type CommitmentsModel,
  commitmentsModel,
  contributionWords,
  drawnPart,
  type Offer,
} from './commitments-model.ts';
import { drawCommitments } from './draw-commitments.ts';

/** Contributors: one alone needs no picture, a long list is read better as a table. */
const fewest = 2;
const most = 40;

export function commitmentsChart(missionId: string, sources: Sources): Chart | null {
  const rows = rowGroups(sources).commitmentsByMission.get(missionId) ?? [];
  const model = commitmentsModel(missionId, rows, sources);
  if (model.givers.length < fewest || model.givers.length > most) return null;
  const mission = nameWithArticle(missionId, sources);
  return {
    id: `commitments-${missionId}`,
    kind: 'commitments',
    title: `Who offers what to ${mission}`,
    lede: lede(model),
    alt: alt(model, mission),
    notes: notes(model),
    source: sourceLine(rows, sources),
    path: `/actors/${missionId}/`,
    table: table(model),
    draw: (layout, pen) => drawCommitments(model, layout, pen),
  };
}

function lede({ givers, statuses }: CommitmentsModel): string {
  const offers = givers.flatMap((giver) => giver.offers);
  const order =
    statuses.length > 1 ? `, from firm to loose: ${statuses.join(', ')}` : `: ${statuses.join('')}`;
  return `${formatCount(offers.length, 'commitment')} of ${formatCount(givers.length, 'contributor')}. The fuller the bar, the firmer the word of the sources${order}.`;
}

function alt({ givers }: CommitmentsModel, mission: string): string {
  const sentences = givers.map(
    ({ name, offers }) => `${name}: ${offers.map((offer) => offerWords(offer)).join('; ')}.`,
  );
  return `Commitments to ${mission}, by contributor and kind. ${sentences.join(' ')}`;
}

const offerWords = ({ contribution, status, amount, condition }: Offer): string =>
  [contributionWords[contribution], amount, status, condition].filter((part) => part !== null).join(', ');

function notes(model: CommitmentsModel): readonly string[] {
  const drawn = drawnPart(model).givers;
  const conditions = drawn.flatMap(({ name, offers }) =>
    offers.flatMap(({ contribution, condition, note }) =>
      condition === null
        ? []
        : [`(${note}) ${name}, ${contributionWords[contribution]}: ${condition.replace(/[\s.]+$/, '')}.`],
    ),
  );
  const offers = model.givers.flatMap((giver) => giver.offers);
  const unsized = offers.filter(({ amount }) => amount === null).length;
  const left = model.givers.length - drawn.length;
  return [
    ...(left === 0
      ? []
      : [
          `The picture shows the first ${drawn.length} of ${model.givers.length} contributors; the data of this chart have all.`,
        ]),
    ...conditions,
    ...(offers.some(({ alsoCalled }) => alsoCalled.length > 0)
      ? [
          'Where passages use several words for one offer, the bar shows the firmest, and the words beside it name the others.',
        ]
      : []),
    ...(unsized === offers.length ? ['No source says how much any of them would give.'] : []),
    ...(unsized > 0 && unsized < offers.length ? ['Where no amount stands, no source gives one.'] : []),
  ];
}

function table({ givers }: CommitmentsModel): ChartTable {
  return {
    columns: [
      { name: 'actor', title: 'Who' },
      { name: 'contribution', title: 'Gives' },
      { name: 'status', title: 'How firm' },
      { name: 'also_called', title: 'Also called' },
      { name: 'amount', title: 'Amount' },
      { name: 'condition', title: 'Condition' },
      { name: 'date', title: 'Date' },
    ],
    linked: 'contribution',
    rows: givers.flatMap(({ name, offers }) =>
      offers.map(({ recordId, contribution, status, alsoCalled, amount, condition, row }) => ({
        recordId,
        cells: [
          cell(name),
          cell(contribution, capitalise(contributionWords[contribution])),
          cell(status),
          cell(alsoCalled.length === 0 ? null : alsoCalled.join(';'), listOf(alsoCalled) || '–'),
          cell(amount),
          cell(condition, condition ?? '–'),
          cell(row.date, row.date === null ? 'not given' : formatDate(row.date)),
        ],
      })),
    ),
  };
}
