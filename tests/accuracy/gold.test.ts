import { beforeAll, describe, expect, it } from 'vitest';
import { type Accuracy, allTables, type Scores, scores } from '../../scripts/accuracy/accuracy.ts';
import { accuracyJson } from '../../scripts/accuracy/accuracy-json.ts';
import { accuracyReport } from '../../scripts/accuracy/accuracy-report.ts';
import { firstWords, renderFault } from '../../scripts/accuracy/label.ts';
import { measureAccuracy } from '../../scripts/accuracy/measure-accuracy.ts';
import { contentWords, fold } from '../../scripts/accuracy/overlap.ts';
import { readGold } from '../../scripts/accuracy/read-gold.ts';
import { listFiles, readProjectFile } from '../project-files.ts';

const filesOf = (folder: string, extension: RegExp) =>
  listFiles(folder).filter((path) => extension.test(path));
const goldFiles = new Map(
  filesOf('tests/gold', /\.(?:txt|html|yaml)$/).map((path) => [path, readProjectFile(path)]),
);
const vocabularies = new Map(
  filesOf('data/vocabulary', /\.(?:csv|yaml)$/).map((path) => [
    path.replace(/^.*\//, ''),
    readProjectFile(path),
  ]),
);
const gold = readGold(goldFiles);
const textOf = (id: string) =>
  goldFiles.get(`tests/gold/${id}.txt`) ?? wordsOfPage(goldFiles.get(`tests/gold/${id}.html`) ?? '');
/** The words of a saved page, near enough to look words up in. */
const wordsOfPage = (page: string) =>
  page
    .replace(/<[^>]{1,400}>/g, ' ')
    .replaceAll('&ldquo;', '“')
    .replaceAll('&rdquo;', '”')
    .replaceAll('&rsquo;', '’');

/** What held when the labels were last looked at, in per cent: F1 of each table may not fall below. */
const floors: Readonly<Record<string, number>> = {
  actors: 99,
  events: 91,
  votes: 100,
  vote_positions: 100,
  commitments: 98,
  figures: 98,
  statements: 99,
  provisions: 95,
  all: 97,
};

/** No trap may be hit. */
const trapsHit = 0;

let accuracy: Accuracy;
beforeAll(() => {
  const measured = measureAccuracy(goldFiles, vocabularies);
  if (measured.value === null) throw new Error(measured.faults.map(renderFault).join('\n'));
  accuracy = measured.value;
}, 60_000);

describe('tests/gold/', () => {
  it('has labels without faults for some fifteen articles of about sixty paragraphs or more', () => {
    expect(gold.faults.map(renderFault)).toEqual([]);
    expect(gold.labelled.length).toBeGreaterThanOrEqual(14);
    expect(accuracy.paragraphs).toBeGreaterThanOrEqual(60);
  });

  it('labels every table', () => {
    for (const { table, labelled } of accuracy.tables) expect(labelled, table).toBeGreaterThan(0);
  });

  const labels = gold.labelled.flatMap((article) => article.labels);

  it.each(
    labels.filter(({ values }) => values.direct?.[0] === true).map((label) => [label.place, label] as const),
  )('%s quotes words that stand in quotation marks in the article', (_, label) => {
    const quoted = [...fold(textOf(label.article)).matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
    const said = contentWords(quoted.join(' '));
    const own = contentWords(firstWords(label.values, 'text'));
    expect(own.filter((word) => said.includes(word)).length / own.length).toBeGreaterThanOrEqual(0.5);
  });

  it.each(
    labels
      .filter(({ table }) => table === 'statements' || table === 'provisions' || table === 'events')
      .map((label) => [label.place, label] as const),
  )('%s uses the words of the article', (_, label) => {
    const words = contentWords(textOf(label.article));
    const key = { statements: 'text', provisions: 'item', events: 'what' }[label.table as 'events'];
    const own = contentWords(firstWords(label.values, key));
    const foreign = own.filter((word) => !words.includes(word));
    expect(foreign.length / own.length, foreign.join(' ')).toBeLessThanOrEqual(0.25);
  });

  it.each(
    labels
      .filter(({ table, values }) => table === 'actors' && values.kind?.[0] !== 'country')
      .map((label) => [firstWords(label.values, 'name'), label] as const),
  )('names %s, which stands in the article', (_, label) => {
    const words = contentWords(textOf(label.article));
    const names = (label.values.name ?? []).map((name) => contentWords(String(name)));
    expect(names.some((name) => name.every((word) => words.includes(word)))).toBe(true);
  });

  it('says in its README what each article is there for', () => {
    for (const { id } of gold.labelled)
      expect(readProjectFile('tests/gold/README.md')).toContain(`| \`${id}\` |`);
  });
});

describe('data/accuracy.json', () => {
  it('equals a fresh measurement; if not, run npm run accuracy -- --write', () => {
    expect(readProjectFile('data/accuracy.json')).toBe(accuracyJson(accuracy));
  });

  it('does not depend on the order of the files', () => {
    const reversed = measureAccuracy(new Map([...goldFiles].toReversed()), vocabularies);
    expect(reversed.value === null ? null : accuracyJson(reversed.value)).toBe(accuracyJson(accuracy));
  });
});

describe('the coder', () => {
  it('hits no more traps than it did', () => {
    const hit = accuracy.misses
      .filter(({ kind }) => kind === 'trap')
      .map(({ place, text }) => `${place} ${text}`);
    expect(hit.length, hit.join('\n')).toBeLessThanOrEqual(trapsHit);
  });

  const percent = ({ f1 }: Scores) => Math.floor((f1 ?? 0) * 100);

  it('keeps the F1 that every table has reached', () => {
    const reached = Object.fromEntries([
      ...accuracy.tables.map((table) => [table.table, percent(scores(table))]),
      ['all', percent(scores(allTables(accuracy.tables)))],
    ]);
    const fallen = Object.entries(floors).filter(([table, floor]) => (reached[table] ?? 0) < floor);
    expect(Object.keys(floors)).toEqual(Object.keys(reached));
    expect(fallen, accuracyReport(accuracy, { withMisses: true })).toEqual([]);
  });
});
