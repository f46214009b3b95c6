// Every digest whose capture is at hand is compared with it.

import { hash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { compareDigest } from './compare-digest.ts';
import { locateInFile } from './locate-in-file.ts';
import { type FactReader, factReader } from './read-captures.ts';

export interface Compared {
  readonly compared: number;
  readonly problems: readonly Problem[];
}

/** `digests` and `captures` hold texts by path. A digest finds its capture by checksum, then by name. */
export function checkDigests(
  digests: ReadonlyMap<string, string>,
  captures: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): Compared {
  if (captures.size === 0) return { compared: 0, problems: [] };
  const reader = factReader(vocabulary);
  const bySum = new Map([...captures].map(([path, text]) => [hash('sha256', text), path] as const));
  const byName = new Map([...captures.keys()].map((path) => [path.replace(/^.*\//, ''), path] as const));
  const byId = new Map([...byName].map(([name, path]) => [name.replace(/\.[a-z]+$/i, ''), path] as const));
  let compared = 0;
  const problems = [...digests].flatMap(([file, text]) => {
    const digest = reader.parse(file, text).value;
    if (digest === null || digest.meta.rights !== 'digest') return [];
    const { source_sha256, source_file } = digest.meta;
    const path = bySum.get(source_sha256 ?? '') ?? byName.get(source_file ?? '') ?? byId.get(digest.id);
    const capture = path === undefined ? undefined : captures.get(path);
    if (path === undefined || capture === undefined) return [];
    compared += 1;
    return [...otherCapture(digest, path, capture), ...compareOne(digest, text, path, capture, reader)];
  });
  return { compared, problems };
}

function compareOne(
  digest: Article,
  text: string,
  path: string,
  capture: string,
  reader: FactReader,
): readonly Problem[] {
  const source = reader.parse(path, capture).value;
  if (source === null) return [];
  const published = digest.meta.published;
  // The sentence at which a capture breaks off is not read as text; its words are the capture's all the same.
  const words = source.meta.truncated ? `${source.text}\n${capture}` : source.text;
  return compareDigest(
    reader.sheet(digest),
    { ...reader.sheet(source, published), words },
    locateInFile(digest, text),
  );
}

function otherCapture(digest: Article, path: string, capture: string): readonly Problem[] {
  const sum = hash('sha256', capture);
  return digest.meta.source_sha256 === null || digest.meta.source_sha256 === sum
    ? []
    : [
        {
          code: 'digest/other-capture',
          severity: 'warning',
          place: digest.file,
          message: `source_sha256 should be the checksum of ${path}`,
          actual: digest.meta.source_sha256,
          fix: `Write ${sum}, or put the capture back that the digest was written from.`,
        },
      ];
}
