import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallDataset, smallTexts } from '../dataset/small-dataset.ts';
import { root } from '../project-files.ts';

/** A folder with the tables of the small dataset where a build would have put them. */
let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sourcebook-explain-'));
  for (const folder of ['data/tables', 'data/texts']) mkdirSync(join(project, folder), { recursive: true });
  for (const [name, rows] of Object.entries(smallDataset))
    writeFileSync(join(project, `data/tables/${name}.json`), JSON.stringify(rows));
  for (const text of smallTexts)
    writeFileSync(join(project, `data/texts/${text.id}.json`), JSON.stringify(text));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const explain = (cwd: string, ...args: readonly string[]) => {
  const entry = join(root, 'scripts/explain.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('npm run explain -- <record-id>', { timeout: 30_000 }, () => {
  it('prints the trail and exits with 0', () => {
    const { status, stdout, stderr } = explain(project, 'vote-council-harbour');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^vote-council-harbour {2}\(vote, table votes\)\n/);
    expect(stdout).toContain('»Nine of 11 councillors voted in favour, "with joy" 🎉.«');
  });

  it('asks whether another id was meant and exits with 1', () => {
    const { status, stdout, stderr } = explain(project, 'vote-council-harbor');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('No record has the id "vote-council-harbor". Did you mean "vote-council-harbour"?\n');
  });

  it('says what to run when nothing has been built', () => {
    const empty = mkdtempSync(join(tmpdir(), 'sourcebook-empty-'));
    const { status, stderr } = explain(empty, 'vote-council-harbour');
    rmSync(empty, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toContain('Run npm run build -- --data-only first.');
  });

  it.each([[[]], [['a', 'b']], [['--help']]])('prints its usage after %j and exits with 2', (args) => {
    const { status, stderr } = explain(project, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Usage: npm run explain -- <record-id>/);
  });
});
