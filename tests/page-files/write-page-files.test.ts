import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Content, FileKind } from '../../src/page-files/page-file.ts';
import { writePageFiles } from '../../src/page-files/write-page-files.ts';

const site = () => mkdtempSync(join(tmpdir(), 'page-files-'));
const kind = (
  folder: string,
  files: Readonly<Record<string, () => Content | Promise<Content>>>,
): FileKind => ({
  folder,
  list: () =>
    Object.entries(files).map(([name, content]) => ({
      path: `${folder}/${name}`,
      mediaType: 'text/plain',
      content,
    })),
});

describe('writePageFiles(kinds, site)', () => {
  it('writes every file of every kind, text as UTF-8 and bytes as they are, and counts them', async () => {
    const folder = site();
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`${index}.txt`, () => `Астана ${index}`]),
    );
    const images = { 'deep/er/a.png': async () => new Uint8Array([0, 255]) };
    expect(await writePageFiles([kind('texts', many), kind('share', images)], folder)).toBe(51);
    expect(readFileSync(join(folder, 'texts/49.txt'), 'utf8')).toBe('Астана 49');
    expect([...readFileSync(join(folder, 'share/deep/er/a.png'))]).toEqual([0, 255]);
    expect(readdirSync(join(folder, 'texts')).length).toBe(50);
  });

  it('copies a file that lies elsewhere, also never over a page', async () => {
    const folder = site();
    const table = join(site(), 'votes.csv');
    writeFileSync(table, 'id\r\nvote-1\r\n');
    const tables = kind('data', { 'votes.csv': () => pathToFileURL(table) });
    expect(await writePageFiles([tables], folder)).toBe(1);
    expect(readFileSync(join(folder, 'data/votes.csv'), 'utf8')).toBe('id\r\nvote-1\r\n');
    await expect(writePageFiles([tables], folder)).rejects.toThrow(/EEXIST.*data\/votes\.csv/);
  });

  it('never writes over a page that is there already', async () => {
    const folder = site();
    mkdirSync(join(folder, 'records'));
    writeFileSync(join(folder, 'records/a.json'), 'of a page');
    await expect(writePageFiles([kind('records', { 'a.json': () => 'other' })], folder)).rejects.toThrow(
      /EEXIST.*records\/a\.json/,
    );
    expect(readFileSync(join(folder, 'records/a.json'), 'utf8')).toBe('of a page');
  });

  it('names the file that could not be made', async () => {
    const bad = {
      'a.svg': () => {
        throw new Error('no such chart');
      },
    };
    await expect(writePageFiles([kind('charts', bad)], site())).rejects.toThrow(
      '/charts/a.svg: no such chart',
    );
  });
});
