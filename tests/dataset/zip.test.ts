import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { piecesOf, zip as zipPieces } from '../../scripts/dataset/zip.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { bytesOf, hostileFiles } from './read-files.ts';

const text = (content: Uint8Array | undefined) => strFromU8(content ?? new Uint8Array());

const zip = (...args: Parameters<typeof zipPieces>) => Buffer.concat([...zipPieces(...args)]);

describe('zip(files)', () => {
  it('is read back piece by piece, any text included, an empty file too', () => {
    const long = '=Қазақ 🎉\r\n'.repeat(200_000);
    const back = unzipSync(
      zip([
        ['a/long.txt', piecesOf(long, 1000)],
        ['a/empty.txt', []],
        ['bytes.bin', [Uint8Array.of(0, 255, 1)]],
      ]),
    );
    expect(text(back['a/long.txt'])).toBe(long);
    expect([...(back['bytes.bin'] ?? [])]).toEqual([0, 255, 1]);
    expect(back['a/empty.txt']).toHaveLength(0);
  });

  it('gives the same bytes in any time zone', () => {
    const zone = process.env.TZ;
    const inZone = (name: string | undefined) => {
      process.env.TZ = name;
      return zip([['a.txt', ['a']]]);
    };
    expect(inZone('Asia/Almaty')).toEqual(inZone('America/Anchorage'));
    process.env.TZ = zone;
  });
});

describe('piecesOf(text, length)', () => {
  it('never cuts a character in two', () => {
    expect([...piecesOf('a🎉🎉b', 2)]).toEqual(['a🎉', '🎉', 'b']);
  });
});

describe('sourcebook.zip', () => {
  const files = unzipSync(bytesOf(hostileFiles, 'sourcebook.zip'));
  const names = Object.keys(files).map((path) => path.replace('sourcebook/', ''));
  const read = (name: string) => text(files[`sourcebook/${name}`]);

  it('holds all tables as CSV and JSON, and what is needed to understand and cite them', () => {
    for (const table of Object.keys(tables))
      expect(names).toEqual(
        expect.arrayContaining([`${table}.csv`, `${table}.labelled.csv`, `${table}.json`]),
      );
    expect(names).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE.txt',
        'CITATION.cff',
        'codebook.csv',
        'datapackage.json',
        'csv-metadata.json',
        'SHA256SUMS',
      ]),
    );
  });

  it('holds the very bytes that are published beside it', () => {
    for (const name of names.filter((one) => one !== 'datapackage.json' && one !== 'SHA256SUMS'))
      expect(Buffer.from(files[`sourcebook/${name}`] ?? []), name).toEqual(
        Buffer.from(bytesOf(hostileFiles, name)),
      );
  });

  it('has checksums of its own, one for every other file', () => {
    const lines = read('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(lines.map(([, name]) => name)).toEqual(names.filter((name) => name !== 'SHA256SUMS'));
    for (const [sum, name = ''] of lines)
      expect(sum, name).toBe(
        createHash('sha256')
          .update(files[`sourcebook/${name}`] ?? '')
          .digest('hex'),
      );
  });

  it('has a data package that lists only what lies beside it', () => {
    const { resources } = JSON.parse(read('datapackage.json'));
    for (const { path, bytes } of resources) expect(files[`sourcebook/${path}`], path).toHaveLength(bytes);
  });
});
