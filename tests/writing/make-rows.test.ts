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
  mkdirSync(folder);
  return { folder, target: 'out', from, areParts: false, unkept: new Map() };
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

  it('writes nothing, and says why, when there are no articles', () => {
    const empty = { ...task('none'), from: join(place, 'gone') };
    const { value, problems } = makeRows(empty);
    expect(value).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['io/missing']);
    expect(readdirSync(empty.folder)).toEqual([]);
  });
});
