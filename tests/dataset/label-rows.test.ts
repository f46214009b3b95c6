import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { labelRows, rowNames } from '../../scripts/dataset/label-rows.ts';
import type { RecordTable, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { recordPath } from '../../src/site/links.ts';
import { hostileDataset, hostileTexts } from './hostile-dataset.ts';
import { hostileFiles, textOf } from './read-files.ts';
import { smallDataset } from './small-dataset.ts';

const site = 'https://example.org/sub/';
const labelled = (name: TableName) => [
  ...labelRows(
    name,
    smallDataset[name],
    rowNames((table) => smallDataset[table]),
    site,
  ),
];

describe('labelRows(name, rows, names, siteAddress)', () => {
  it('puts names beside identifiers, null where there is none, and the address of the row', () => {
    expect(labelled('vote_positions')).toEqual([
      {
        ...smallDataset.vote_positions[0],
        vote_name: 'the harbour',
        actor_name: 'Kosovo',
        article_names: 'Council votes, "at last"',
        record_url: 'https://example.org/sub/records/position-council-harbour-xkx/',
      },
    ]);
    expect(labelled('events')[0]).toMatchObject({ place_name: null, participants_names: 'Kosovo; Council' });
    expect(labelled('articles')[0]).toMatchObject({ duplicate_of_name: null });
  });

  it('leads from a piece of evidence to its record and to the paragraph of its words', () => {
    expect(labelled('evidence').at(1)).toMatchObject({
      record_url: `${site}actors/country-xkx/`,
      source_url: `${site}articles/harbour-vote/#p1`,
    });
    expect(labelled('differences')[0]).toMatchObject({
      record_url: `${site}differences/#difference-harbour-cost`,
    });
  });

  it('gives the addresses that the site has', () => {
    for (const name of (Object.keys(tables) as TableName[]).filter((table) => tables[table].isRecord))
      for (const row of labelled(name))
        expect(row.record_url).toBe(
          site + recordPath(name as RecordTable, String(row.id)).replace(/^\//, ''),
        );
  });

  it('survives any name in the CSV file, Kazakh and formulas included', () => {
    const [header = [], ...rows]: string[][] = parse(textOf(hostileFiles, 'statements.labelled.csv'), {
      record_delimiter: '\r\n',
    });
    expect(header.slice(0, 3)).toEqual(['id', 'speaker_id', 'speaker_name']);
    expect(rows.map((row) => row[2])).toEqual([...hostileTexts]);
    expect(rows).toHaveLength(hostileDataset.statements.length);
  });
});
