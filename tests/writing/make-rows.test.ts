import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRows, type RowsTask } from '../../scripts/writing/make-rows.ts';
import { makeRowsApart } from '../../scripts/writing/write-dataset.ts';

const place = mkdtempSync(join(tmpdir(), 'rows-'));
const from = join(place, 'in');
mkdirSync(from);
writeFileSync(join(from, 'a.txt'), 'Norway agreed to send 20 engineers to Lima on 3 May 2019.\n');
writeFileSync(join(from, 'b.txt'), 'Peru pledged $40 million to the mission in Haiti on 4 May 2019.\n');

const task = (name: string): RowsTask => {
  const folder = join(place, name);
  mkdirSync(folder, { recursive: true });
  const keys = new Map(['a.txt', 'b.txt'].map((file) => [join(from, file), file]));
  return { folder, target: 'out', from, prepared: { rules: 'none', keys, unkept: new Map() } };
};
const filesIn = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

describe('makeRows(task)', () => {
  it('writes the CSV and JSON files of all tables, and the same from a thread of its own', async () => {
    const [here, apart] = [task('here'), task('apart')];
    const made = makeRows(here);
    expect(made.value?.summary).toContain('2 articles, 0 of them copies');
    expect(made.value?.about.rowCounts.commitments).toBe(2);
    expect(await makeRowsApart(apart)).toEqual(made);
    expect(filesIn(apart.folder)).toEqual(filesIn(here.folder));
    expect(filesIn(here.folder).map(([name]) => name)).toEqual(
      made.value?.facts.map(({ name }) => name).toSorted(),
    );
  });

  it.each([
    ['there are no articles', new Map<string, string>(), 'article/none'],
    ['one that is not kept is gone', new Map([[join(from, 'gone.txt'), 'gone']]), 'io/missing'],
  ])('writes nothing, and says why, when %s', (_, keys, code) => {
    const empty = { ...task(code), prepared: { rules: 'none', keys, unkept: new Map() } };
    const { value, problems } = makeRows(empty);
    expect(value).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(readdirSync(empty.folder)).toEqual([]);
  });
});
