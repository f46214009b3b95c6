// Digests and captures of the same articles, coded side by side: the tables must say the same. Runs where ../shared stands
// beside the project, and says so aloud where it does not.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeArticles } from '../../scripts/table/code-articles.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const shared = '../shared';
const scorer = join(shared, 'gold/score.mjs');
const isPresent = existsSync(scorer);
if (!isPresent)
  console.warn('SKIPPED: ../shared is not there, so digests, captures and practice are not scored.');

const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
const tablesOf = (folder: string): Dataset => codeArticles(filesIn(folder), vocabulary, '').value.dataset;

interface TableScore {
  readonly f1: number;
  readonly gold: number;
  readonly core: number;
  readonly coreRecall: number | null;
  readonly missed: readonly { readonly core?: boolean; readonly text: string }[];
  readonly fields: Readonly<Record<string, readonly [right: number, judged: number]>>;
}
interface Score {
  readonly micro: { readonly f1: number };
  readonly coreRecall: number;
  readonly tables: Readonly<Record<string, TableScore>>;
  readonly traps: readonly { readonly why: string }[];
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The scorer of ../shared, run as anyone would run it. */
function score(dataset: Dataset, gold: string): Score {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  folders.push(folder);
  for (const [table, rows] of Object.entries(dataset))
    writeFileSync(join(folder, `${table}.json`), JSON.stringify(rows));
  const out = join(folder, 'score.out');
  execFileSync(process.execPath, [scorer, folder, join(shared, gold), '--json', out]);
  return JSON.parse(readFileSync(out, 'utf8'));
}

const percent = (share: number) => Math.floor(share * 1000) / 10;

describe.skipIf(!isPresent)('the tables of the five articles', () => {
  let captures: Dataset;
  let digests: Dataset;
  let scored: { readonly captures: Score; readonly digests: Score; readonly practice: Score };
  beforeAll(() => {
    captures = tablesOf(join(shared, 'articles'));
    digests = tablesOf('content/articles');
    scored = {
      captures: score(captures, 'gold/seeds-gold.json'),
      digests: score(digests, 'gold/seeds-gold.json'),
      practice: score(tablesOf(join(shared, 'practice/articles')), 'practice/practice-gold.json'),
    };
  }, 120_000);

  test('from the captures: micro F1 of 97 %, every table at 85 %, 97 % of the core, and no trap', () => {
    const { micro, tables, coreRecall, traps } = scored.captures;
    expect(percent(micro.f1)).toBeGreaterThanOrEqual(97);
    for (const [table, { f1 }] of Object.entries(tables))
      expect(percent(f1), table).toBeGreaterThanOrEqual(85);
    expect(percent(coreRecall)).toBeGreaterThanOrEqual(97);
    expect(traps.map(({ why }) => why)).toEqual([]);
  });

  test.each([
    ['commitments', 'status'],
    ['figures', 'qualifier'],
    ['figures', 'as_of'],
    ['statements', 'direct'],
    ['statements', 'role'],
    ['statements', 'date'],
    ['actors', 'role'],
  ])('from the captures: nine in ten of %s.%s are right', (table, field) => {
    const [right, judged] = scored.captures.tables[table]?.fields[field] ?? [0, 0];
    expect(judged).toBeGreaterThan(0);
    expect(right / judged).toBeGreaterThanOrEqual(0.9);
  });

  test('from the practice texts: micro F1 of 88 % and no trap', () => {
    expect(percent(scored.practice.micro.f1)).toBeGreaterThanOrEqual(88);
    expect(scored.practice.traps.map(({ why }) => why)).toEqual([]);
  });

  test('from the digests: every core record of votes, positions, commitments, figures, statements and provisions', () => {
    const missed = ['votes', 'vote_positions', 'commitments', 'figures', 'statements', 'provisions'].flatMap(
      (table) =>
        (scored.digests.tables[table]?.missed ?? [])
          .filter(({ core }) => core)
          .map(({ text }) => `${table}: ${text}`),
    );
    expect(missed).toEqual([]);
    expect(percent(scored.digests.micro.f1)).toBeGreaterThanOrEqual(94);
  });

  /** What a row says, without what may differ in wording. */
  const facts: Readonly<Record<string, (dataset: Dataset) => readonly string[]>> = {
    votes: ({ votes }) =>
      votes.map(({ body_id, in_favour, against, abstentions, total_members, result }) =>
        [body_id, in_favour, against, abstentions, total_members, result].join(' '),
      ),
    vote_positions: ({ vote_positions }) =>
      vote_positions.map(({ actor_id, position }) => `${actor_id} ${position}`),
    commitments: ({ commitments }) =>
      commitments.map(({ actor_id, mission_id, contribution, status, quantity, unit, qualifier }) =>
        [actor_id, mission_id, contribution, status, quantity, unit, qualifier].join(' '),
      ),
    figures: ({ figures }) => figures.map(({ value, unit, qualifier }) => [qualifier, value, unit].join(' ')),
    events: ({ events }) => events.flatMap(({ type, date }) => (date === null ? [] : [`${type} ${date}`])),
  };

  /** A capture without a date cannot know the year: "XXXX-07" is "2025-07" there. */
  const withoutYear = (fact: string) => fact.replace(/\b\d{4}(?=-\d{2}\b)/, 'XXXX');
  const isToldIn = (others: readonly string[], fact: string): boolean =>
    others.some(
      (other) =>
        other === fact || ((other + fact).includes('XXXX') && withoutYear(other) === withoutYear(fact)),
    );

  test.each(Object.keys(facts))('digests and captures agree on %s', (table) => {
    const of = (dataset: Dataset) => [...new Set(facts[table]?.(dataset))].toSorted();
    const [ours, theirs] = [of(digests), of(captures)];
    const differing = [
      ...ours.filter((fact) => !isToldIn(theirs, fact)).map((fact) => `only in the digests: ${fact}`),
      ...theirs.filter((fact) => !isToldIn(ours, fact)).map((fact) => `only in the captures: ${fact}`),
    ];
    expect(differing).toEqual([]);
  });
});
