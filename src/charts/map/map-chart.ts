// Records of a page -> a map of who does what, or null when fewer than three countries do anything.

import type { SourceRecord, Sources } from '../../site/dataset.ts';
import { formatCount, formatNumber } from '../../site/number.ts';
import { listOf, nameWithArticle, shortListOf } from '../actor-names.ts';
import { type Chart, type ChartTable, cell } from '../chart.ts';
import { chartIdOf } from '../chart-id.ts';
import { sourceLine } from '../source-line.ts';
import { drawMap } from './draw-map.ts';
import { isNamed, type MapModel, mapModel } from './map-model.ts';

/** More missions than this are counted, not named. */
const maxNamed = 4;

export function mapChart(records: readonly SourceRecord[], page: string, sources: Sources): Chart | null {
  const model = mapModel(records, sources);
  if (model === null) return null;
  return {
    id: chartIdOf('map', page),
    kind: 'map',
    title: title(model, sources),
    lede: lede(model, sources),
    alt: alt(model),
    notes: notes(model),
    source: sourceLine(model.rows, sources),
    path: page,
    table: table(model),
    draw: (layout, pen) => drawMap(model, layout, pen),
  };
}

/** Every country with what it does; of more than the picture names, how many bear each fill. */
function alt(model: MapModel): string {
  const { countries, key } = model;
  if (isNamed(model)) return `Map. ${countries.map(({ name, does }) => `${name}: ${does}.`).join(' ')}`;
  const counts = key.map(
    ({ fill, words }) => `${words}: ${formatNumber(countries.filter((one) => one.fill === fill).length)}`,
  );
  return `Map of ${formatNumber(countries.length)} countries. ${counts.join('; ')}.`;
}

function title({ about, subjectIds }: MapModel, sources: Sources): string {
  const [first = ''] = subjectIds;
  if (about === 'offers')
    return subjectIds.length === 1
      ? `Where offers to ${nameWithArticle(first, sources)} come from`
      : 'Where the offers come from';
  const vote = sources.recordById.get(first);
  return vote?.table === 'votes'
    ? `How members of ${nameWithArticle(vote.row.body_id, sources)} voted`
    : 'How members voted';
}

function lede({ about, subjectIds, countries }: MapModel, sources: Sources): string {
  const missions = subjectIds.map((id) => nameWithArticle(id, sources));
  const subject =
    about === 'offers' && missions.length > 1 ? ` Offers to ${shortListOf(missions, maxNamed)}.` : '';
  const isMany = about === 'offers' && countries.some(({ does }) => does.includes('; '));
  const rule = isMany ? ' A country that offers several things is painted for the firmest.' : '';
  return `${formatCount(countries.length, 'country', 'countries')}.${subject}${rule}`;
}

const notes = (model: MapModel): readonly string[] => [
  ...(isNamed(model)
    ? []
    : [
        `The picture names none of the ${formatNumber(model.countries.length)} countries; the data of this chart name each.`,
      ]),
  ...(model.missing.length > 0 ? [`Not on the map: ${listOf(model.missing)}.`] : []),
  'Outlines: Natural Earth, 1:110 million, simplified, by way of world-atlas; small countries are dots. Names are those of the sources. Outlines, names and fills say nothing about borders or status.',
];

const table = ({ about, countries }: MapModel): ChartTable => ({
  columns: [
    { name: 'country', title: 'Country' },
    { name: 'country_code', title: 'Code' },
    ...(about === 'offers' ? [{ name: 'gives', title: 'Gives' }] : []),
    { name: about === 'offers' ? 'status' : 'position', title: about === 'offers' ? 'How firm' : 'Position' },
  ],
  linked: about === 'offers' ? 'gives' : 'position',
  rows: countries.flatMap(({ name, code, deeds }) =>
    deeds.map(({ recordId, what, how }) => ({
      recordId,
      cells: [cell(name), cell(code), ...(about === 'offers' ? [cell(what)] : []), cell(how)],
    })),
  ),
});
