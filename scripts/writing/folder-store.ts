// A folder on the disk as the place where the download files go: nothing is held, each piece is written as it comes.

import { closeSync, fsyncSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type FileStore, factsOf, pieceLength } from '../dataset/file-store.ts';
import { readPieces } from '../read-pieces.ts';

/** A store in an empty folder; a file that is there already is not written again. */
export function folderStore(folder: string): FileStore {
  const read = (name: string) => readPieces(join(folder, name), pieceLength);
  return {
    read,
    write: (name, pieces) =>
      withFile(join(folder, name), 'wx', (file) => {
        const facts = factsOf(name, pieces, (bytes) => writeFileSync(file, bytes));
        fsyncSync(file);
        return facts;
      }),
    writeDatabase: (name, fill) => {
      const path = join(folder, name);
      fillFile(path, fill);
      withFile(path, 'r+', dropFileCounters);
      return factsOf(name, read(name));
    },
  };
}

/** Nobody reads the file while it is made, and it is thrown away when that fails: no journal. */
function fillFile(path: string, fill: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    fill(database);
  } catch (cause) {
    throw isRefusal(cause) ? asSystemError(cause) : cause;
  } finally {
    database.close();
  }
}

/** SQLITE_PERM, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL and SQLITE_CANTOPEN: the system stood in the way, not our rows. */
const refusals: ReadonlySet<unknown> = new Set([3, 8, 10, 13, 14]);

const isRefusal = (cause: unknown): cause is Error =>
  cause instanceof Error && 'errcode' in cause && refusals.has(Number(cause.errcode) & 0xff);

const asSystemError = (cause: Error): Error =>
  Object.assign(new Error(cause.message, { cause }), { code: 'EIO', syscall: 'write' });

/** How often the file was changed, and by which SQLite: a database in memory has neither, and they say nothing of the rows. */
function dropFileCounters(file: number): void {
  writeSync(file, new Uint8Array(4), 0, 4, 24);
  writeSync(file, new Uint8Array(8), 0, 8, 92);
  fsyncSync(file);
}

function withFile<T>(path: string, flags: string, act: (file: number) => T): T {
  const file = openSync(path, flags);
  try {
    return act(file);
  } finally {
    closeSync(file);
  }
}
