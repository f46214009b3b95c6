// Images that were drawn before, kept by the hash of all they were drawn from: an unchanged card costs one file to read.
// Whoever draws gives the key; nothing here knows a card. Deleting the folder only costs time.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Png = Uint8Array<ArrayBuffer>;

export interface KeptImages {
  /** The image of this key: kept, in the works already, or drawn now. */
  readonly image: (key: string, draw: () => Promise<Png>) => Promise<Png>;
}

/** A store in a folder, which is made when the first image is kept. */
export function keptImages(folder: string): KeptImages {
  const inWork = new Map<string, Promise<Png>>();
  return {
    image: (key, draw) => {
      const name = `${createHash('sha256').update(key).digest('hex')}.png`;
      const begun = inWork.get(name) ?? readOrDraw(folder, name, draw).finally(() => inWork.delete(name));
      inWork.set(name, begun);
      return begun;
    },
  };
}

async function readOrDraw(folder: string, name: string, draw: () => Promise<Png>): Promise<Png> {
  const kept = readKept(join(folder, name));
  if (kept !== null && isWhole(kept)) return kept;
  const drawn = await draw();
  // An image that cannot be kept is no reason to stop: the next build draws it again.
  await keep(folder, name, drawn).catch(() => null);
  return drawn;
}

/** A call that waits: for files this small, handing it to a thread takes longer than reading. */
function readKept(path: string): Png | null {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch {
    return null;
  }
}

/** Beside its place, then moved: another build that reads at the same time sees the whole image or none. */
async function keep(folder: string, name: string, drawn: Png): Promise<void> {
  const draft = join(folder, `${name}.${process.pid}.next`);
  await mkdir(folder, { recursive: true });
  await writeFile(draft, drawn);
  await rename(draft, join(folder, name));
}

/** A PNG ends with an empty chunk of its own; a file cut short by a full disk does not. */
const isWhole = (bytes: Png): boolean => Buffer.from(bytes.subarray(-8, -4)).toString('latin1') === 'IEND';
