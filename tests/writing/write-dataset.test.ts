import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFiles } from '../../scripts/dataset/files.ts';
import { writeDataset, writeRowsOf } from '../../scripts/writing/write-dataset.ts';
import { config } from '../../sourcebook.config.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { hostileDataset } from '../dataset/hostile-dataset.ts';
import { smallDataset } from '../dataset/small-dataset.ts';

const target = () => join(mkdtempSync(join(tmpdir(), 'writing-')), 'out');
const filesIn = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
const inMemory = (dataset: Dataset) =>
  new Map(
    [...datasetFiles(dataset, config, '1.2.3')].map(([name, content]) => [
      name,
      Buffer.from(content).toString('latin1'),
    ]),
  );

/** So much evidence that its files have several pieces, the words of each row a little other. */
const [piece] = smallDataset.evidence;
if (!piece) throw new Error('Bug: the small dataset has evidence.');
const long: Dataset = {
  ...smallDataset,
  evidence: Array.from({ length: 1200 }, (_, index) => ({
    ...piece,
    id: `${piece.id}-${String(index).padStart(4, '0')}`,
    exact: `${'Қазақстан 🎉 '.repeat(60)}${index}`,
  })),
};

describe('writeDataset(target, makeRows, finish)', () => {
  it.each([
    ['any text', hostileDataset, Number.POSITIVE_INFINITY],
    ['any text, by worker threads', hostileDataset, 0],
    ['files of several pieces', long, Number.POSITIVE_INFINITY],
    ['files of several pieces, by worker threads', long, 0],
  ])('writes the bytes that are made in memory: %s', async (_, dataset, fewestForWorkers) => {
    const out = target();
    const rows = writeRowsOf(out, dataset, '1.2.3');
    expect(await writeDataset(out, rows, undefined, fewestForWorkers)).toEqual([]);
    const files = filesIn(out);
    const expected = inMemory(dataset);
    expect([...files.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [name, content] of expected) expect(files.get(name) === content, name).toBe(true);
  });

  it('keeps the old folder, and leaves nothing beside it, when who looks at the files finds an error', async () => {
    const out = target();
    await writeDataset(out, writeRowsOf(out, smallDataset, '1.2.3'));
    const before = filesIn(out);
    const problem = { code: 'io/refused', severity: 'error', place: 'x', message: 'm', fix: 'f' } as const;
    const seen: string[] = [];
    const rows = writeRowsOf(out, hostileDataset, '1.2.3');
    const problems = await writeDataset(out, rows, ({ store, names }) => {
      seen.push(...names, ...[...store.read('votes.csv')].map(() => 'read'));
      return [problem];
    });
    expect(problems).toEqual([problem]);
    expect(seen).toContain('sourcebook.zip');
    expect(seen).toContain('read');
    expect(filesIn(out)).toEqual(before);
    expect(readdirSync(join(out, '..'))).toEqual(['out']);
  });
});
