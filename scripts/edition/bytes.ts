// Bytes of files: their text, their digest, and the way back.

import { createHash } from 'node:crypto';

/** Files by path, relative to the folder they lie in. */
export type ByteFiles = ReadonlyMap<string, Uint8Array>;

export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A byte order mark stays: it is part of what was frozen. */
export const toText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A value -> the JSON text of a file, LF at the end. */
export const jsonBytes = (value: unknown): Uint8Array => toBytes(`${JSON.stringify(value, null, 1)}\n`);

/** A file that must be there and be JSON; it was checked against the manifest before. */
export function readJson<T>(files: ByteFiles, path: string): T {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`Bug: ${path} is not among the files.`);
  return JSON.parse(toText(bytes)) as T;
}

/** The files below a folder, by path inside it. */
export const filesBelow = (files: ByteFiles, folder: string): ByteFiles =>
  new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), bytes] as const] : [],
    ),
  );

/** Order by code unit, the same in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
