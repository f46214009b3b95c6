import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  listOthers,
  listTree,
  readFolder,
  readOptionalText,
  readText,
  readTree,
  updateFolder,
  writeFolder,
  writeText,
} from '../scripts/io.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcebook-io-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('readFolder(folder, extensions)', () => {
  it('gives the files with these endings, below too, by path and sorted; hidden ones are left out', () => {
    put('b.md', 'B');
    put('a/c.TXT', 'C');
    put('a/page.html', 'P');
    put('.git/x.md', 'X');
    put('.hidden.md', 'H');
    put('image.png', '');
    mkdirSync(join(folder, 'folder.md'));
    const { value, problems } = readFolder(`${folder}/`, ['.md', '.txt']);
    expect([...value]).toEqual([
      [`${folder}/a/c.TXT`, 'C'],
      [`${folder}/b.md`, 'B'],
    ]);
    expect(problems).toEqual([]);
  });

  it('gives nothing, and no problem, for an empty folder', () => {
    expect(readFolder(folder, ['.md'])).toEqual({ value: new Map(), problems: [] });
  });

  it('names a folder that is not there, and a file in its place', () => {
    put('file', 'x');
    expect(codes(readFolder(`${folder}/gone`, ['.md']).problems)).toEqual(['io/missing']);
    expect(codes(readFolder(`${folder}/file`, ['.md']).problems)).toEqual(['io/not-a-folder']);
  });

  it('names the one file that is not UTF-8 and still reads the others', () => {
    put('bad.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    put('good.txt', 'café');
    const { value, problems } = readFolder(folder, ['.txt']);
    expect([...value.keys()]).toEqual([`${folder}/good.txt`]);
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['io/not-utf8', `${folder}/bad.txt:1`],
    ]);
  });
});

describe('readText(path)', () => {
  it('keeps every byte, a byte order mark and CRLF included', () => {
    put('a.txt', '\ufeffone\r\ntwo');
    expect(readText(`${folder}/a.txt`).value).toBe('\ufeffone\r\ntwo');
  });

  it('tells a missing file from one that may be missing', () => {
    expect(codes(readText(`${folder}/gone`).problems)).toEqual(['io/missing']);
    expect(readOptionalText(`${folder}/gone`)).toEqual({ value: null, problems: [] });
  });
});

describe('writeFolder(target, files)', () => {
  it('makes the folder hold these files and no others, and leaves nothing beside it', () => {
    put('out/old.csv', 'old');
    expect(
      writeFolder(
        `${folder}/out`,
        new Map([
          ['a/b.csv', 'B'],
          ['c.csv', 'C'],
        ]),
      ),
    ).toEqual([]);
    expect(readdirSync(`${folder}/out`, { recursive: true }).toSorted()).toEqual(['a', 'a/b.csv', 'c.csv']);
    expect(readFileSync(`${folder}/out/a/b.csv`, 'utf8')).toBe('B');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('makes a folder that others may read', () => {
    writeFolder(`${folder}/deep/out`, new Map([['a.csv', 'A']]));
    mkdirSync(`${folder}/plain`);
    expect(statSync(`${folder}/deep/out`).mode).toBe(statSync(`${folder}/plain`).mode);
  });

  it.each([['../a'], ['/a'], ['a/../../b'], ['a//b'], ['.'], [''], ['a\\b']])(
    'refuses the path %j, and touches nothing',
    (path) => {
      put('out/old.csv', 'old');
      expect(() => writeFolder(`${folder}/out`, new Map([[path, 'x']]))).toThrow(
        'is no path inside a folder',
      );
      expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['out', 'out/old.csv']);
    },
  );

  it('refuses to write a path twice, also where only the case differs', () => {
    const files = new Map([
      ['a.csv', ''],
      ['A.csv', ''],
    ]);
    expect(() => writeFolder(`${folder}/out`, files)).toThrow('Bug: "A.csv" would be written twice.');
    expect(existsSync(`${folder}/out`)).toBe(false);
  });

  it('keeps the old folder when a new file cannot be made', () => {
    put('out/old.csv', 'old');
    const problems = writeFolder(
      `${folder}/out`,
      new Map([
        ['a', 'file'],
        ['a/b', 'below a file'],
      ]),
    );
    expect(codes(problems)).toEqual(['io/refused']);
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['out', 'out/old.csv']);
  });

  it('keeps a file that stands where the folder should be', () => {
    put('out', 'precious');
    expect(codes(writeFolder(`${folder}/out`, new Map([['a', '']])))).toEqual(['io/not-a-folder']);
    expect(readFileSync(`${folder}/out`, 'utf8')).toBe('precious');
  });

  it('follows a link to the folder and leaves the link', () => {
    put('real/old.csv', 'old');
    symlinkSync(`${folder}/real`, `${folder}/link`);
    expect(writeFolder(`${folder}/link`, new Map([['new.csv', 'new']]))).toEqual([]);
    expect(readdirSync(`${folder}/real`)).toEqual(['new.csv']);
    expect(readFileSync(`${folder}/link/new.csv`, 'utf8')).toBe('new');
  });
});

describe('writeText(path, text)', () => {
  it('replaces one file and leaves nothing beside it', () => {
    put('claims.json', 'old');
    expect(writeText(`${folder}/claims.json`, 'new')).toEqual([]);
    expect(readFileSync(`${folder}/claims.json`, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['claims.json']);
  });
});

describe('listOthers(folder, names)', () => {
  it('names the files that are not ours', () => {
    put('out/a.csv', '');
    put('out/thesis.docx', '');
    expect(listOthers(`${folder}/out`, new Set(['a.csv', 'b.csv']))).toEqual(['thesis.docx']);
    expect(listOthers(`${folder}/gone`, new Set())).toEqual([]);
  });
});

describe('readTree(folder) and listTree(folder)', () => {
  it('give every file below with its bytes, sorted by path, hidden ones too', () => {
    put('b.bin', Uint8Array.of(0, 0xff));
    put('a/.hidden', 'H');
    expect([...readTree(folder).value]).toEqual([
      ['a/.hidden', new TextEncoder().encode('H')],
      ['b.bin', Uint8Array.of(0, 0xff)],
    ]);
    expect(listTree(folder)).toEqual(['a/.hidden', 'b.bin']);
  });

  it('give nothing, and no problem, for a folder that is not there', () => {
    expect(readTree(`${folder}/gone`)).toEqual({ value: new Map(), problems: [] });
    expect(listTree(`${folder}/gone`)).toEqual([]);
  });

  it('give back the bytes that writeFolder was given', () => {
    const files = new Map([['x/y.bin', Uint8Array.of(0xef, 0xbb, 0xbf, 0x00, 0xff)]]);
    expect(writeFolder(join(folder, 'out'), files)).toEqual([]);
    expect(readTree(join(folder, 'out')).value).toEqual(files);
  });
});

describe('updateFolder(target, files)', () => {
  it('writes what is new, removes what is gone, and touches nothing else', () => {
    put('out/same.json', 'same');
    put('out/old.json', 'old');
    put('out/gone.json', 'gone');
    const before = statSync(`${folder}/out/same.json`).mtimeMs;
    const files = new Map([
      ['same.json', 'same'],
      ['old.json', 'new'],
      ['a/added.json', 'added'],
    ]);
    expect(updateFolder(`${folder}/out`, files)).toEqual({
      value: ['old.json', 'a/added.json', 'gone.json'],
      problems: [],
    });
    expect(listTree(`${folder}/out`)).toEqual(['a/added.json', 'old.json', 'same.json']);
    expect(readFileSync(`${folder}/out/old.json`, 'utf8')).toBe('new');
    expect(statSync(`${folder}/out/same.json`).mtimeMs).toBe(before);
    expect(updateFolder(`${folder}/out`, files).value).toEqual([]);
  });
});

describe('what a killed run left behind', () => {
  /** No process has this number. */
  const dead = 2 ** 22 + 12_345;

  it('goes with the next write; a folder that was moved aside is put back first', () => {
    put(`.out-next-${dead}/half.csv`, 'half');
    put(`.out-next-${dead}-old/good.csv`, 'good');
    expect(
      codes(
        writeFolder(
          `${folder}/out`,
          new Map([
            ['a', 'file'],
            ['a/b', 'below a file'],
          ]),
        ),
      ),
    ).toEqual(['io/refused']);
    expect(readFileSync(`${folder}/out/good.csv`, 'utf8')).toBe('good');
    expect(readdirSync(folder).filter((name) => name.includes(String(dead)))).toEqual([]);
  });
});
