// Golden cases: an invented world in, whole briefs out, byte for byte. `npm run test:update` rewrites what is expected.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeBriefs } from '../../scripts/brief/compose-briefs.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import * as rows from './invented.ts';

const cases = new URL('../cases/', import.meta.url);
const names = readdirSync(cases).filter((name) => name.startsWith('brief-'));

type Given = { readonly id: string; readonly name: string };
interface GivenEvidence {
  readonly record: string;
  readonly table: Dataset['evidence'][number]['record_table'];
  readonly start: number;
  readonly exact: string;
  readonly article?: string;
}
type GivenTables = {
  readonly [T in Exclude<keyof Dataset, 'evidence' | 'differences'>]?: readonly Given[];
} & {
  readonly evidence: readonly GivenEvidence[];
  readonly differences: Dataset['differences'];
};

function readCase(name: string) {
  const folder = new URL(`${name}/input/`, cases);
  const given = parse(readFileSync(new URL('tables.yaml', folder), 'utf8')) as GivenTables;
  const dataset: Dataset = {
    articles: (given.articles ?? []).map(rows.article),
    actors: (given.actors ?? []).map(rows.actor),
    votes: (given.votes ?? []).map(rows.vote),
    vote_positions: (given.vote_positions ?? []).map(rows.position),
    commitments: (given.commitments ?? []).map(rows.commitment),
    figures: (given.figures ?? []).map(rows.figure),
    events: (given.events ?? []).map(rows.event),
    statements: (given.statements ?? []).map(rows.statement),
    provisions: (given.provisions ?? []).map(rows.provision),
    evidence: given.evidence.map(({ record, table, start, exact, article }) =>
      rows.evidence(record, start, exact, { record_table: table, article_id: article ?? 'harbour-news' }),
    ),
    differences: given.differences,
  };
  const topics = new Map(
    readdirSync(new URL('topics/', folder)).map((file) => [
      file,
      readFileSync(new URL(`topics/${file}`, folder), 'utf8'),
    ]),
  );
  return { topics, dataset, texts: [] };
}

/** The same rows in another order. */
const shuffle = (dataset: Dataset): Dataset => ({
  articles: dataset.articles.toReversed(),
  actors: dataset.actors.toReversed(),
  votes: dataset.votes.toReversed(),
  vote_positions: dataset.vote_positions.toReversed(),
  commitments: dataset.commitments.toReversed(),
  figures: dataset.figures.toReversed(),
  events: dataset.events.toReversed(),
  statements: dataset.statements.toReversed(),
  provisions: dataset.provisions.toReversed(),
  evidence: dataset.evidence.toReversed(),
  differences: dataset.differences.toReversed(),
});

describe.each(names)('composeBriefs(%s)', (name) => {
  const input = readCase(name);
  const { value, problems } = composeBriefs(input);
  const files = new Map([...value.files, ['claims.json', `${JSON.stringify(value.claims, null, 1)}\n`]]);

  test('has no problem', () => {
    expect(problems).toEqual([]);
  });

  test('writes the expected files, none missing and none more', async () => {
    const expected = new URL(`${name}/expected/`, cases);
    for (const [file, text] of files)
      await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(file, expected)));
    expect(readdirSync(expected).toSorted()).toEqual([...files.keys()].toSorted());
  });

  test('gives the same bytes for rows and topics in another order', () => {
    const topics = new Map([...input.topics].toReversed());
    const again = composeBriefs({ ...input, topics, dataset: shuffle(input.dataset) });
    expect([...again.value.files]).toEqual([...value.files]);
    expect(again.value.claims).toEqual(value.claims);
  });

  test('gives every claim an id of its own and records that exist', () => {
    const ids = value.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const claim of value.claims) expect(claim.record_ids.length).toBeGreaterThan(0);
  });
});
