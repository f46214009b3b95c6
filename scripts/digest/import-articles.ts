// Saved files become captures and digests to be written. All of it in memory: when one file cannot be read, none is written.

import { hash } from 'node:crypto';
import { extname } from 'node:path';
import { joinBlocks } from '../article/article.ts';
import { normalise } from '../article/normalise.ts';
import { articleOf } from '../article/parse-article.ts';
import { type Source, sourceReader } from '../article/read-source.ts';
import type { Outcome, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { refuseName, refuseText } from './accept-file.ts';
import { digestId } from './digest-id.ts';
import { findHeld, type Held } from './find-held.ts';
import type { Imported } from './import-report.ts';
import { factReader } from './read-captures.ts';
import { scaffold } from './scaffold.ts';

export interface ImportInputs {
  /** Text of each file to import, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Text of each article and capture that is held, by path. */
  readonly articles: ReadonlyMap<string, string>;
  readonly captures: ReadonlyMap<string, string>;
  readonly vocabulary: Vocabulary;
  /** Told before each file, since pages can be long and many. */
  readonly progress: (done: number, all: number, file: string) => void;
}

export interface Import {
  readonly imported: readonly Imported[];
  /** Texts to write, by path from the root of the project. */
  readonly output: ReadonlyMap<string, string>;
}

export function importArticles({
  files,
  articles,
  captures,
  vocabulary,
  progress,
}: ImportInputs): Outcome<Import> {
  const read = sourceReader(vocabulary);
  const facts = factReader(vocabulary);
  const digests = [...articles].flatMap(([file, text]) => facts.parse(file, text).value ?? []);
  const idBySum = new Map(digests.map((digest) => [digest.meta.source_sha256, digest.id] as const));
  let held: Held = {
    digests: digests.map((digest) => facts.sheet(digest)),
    captures: [...captures].flatMap(([path, text]) => {
      const capture = facts.parse(path, text).value;
      return capture === null ? [] : [{ ...capture, id: idBySum.get(hash('sha256', text)) ?? capture.id }];
    }),
  };
  // A run that was killed between the two leaves a capture without a digest.
  const alone = new Map(
    held.captures
      .filter(({ id }) => !digests.some((digest) => digest.id === id))
      .map(({ id, meta }) => [meta.source_sha256, id] as const),
  );
  const taken = new Set([...digests, ...held.captures].map(({ id }) => id));
  const problems: Problem[] = [];
  const imported: Imported[] = [];
  const output = new Map<string, string>();
  let done = 0;
  for (const [file, text] of files) {
    progress(done++, files.size, file);
    const refused = refuseName(file) ?? refuseText(file, text);
    const source = refused === null ? read(file.replace(/^.*\//, ''), text) : null;
    const stop = refused ?? (source === null ? null : refuseSource(file, source));
    if (stop !== null) problems.push(stop);
    if (source === null || (stop !== null && stop.severity === 'error')) continue;
    const name = {
      title: source.title?.value ?? null,
      outlet: source.outlet?.value ?? null,
      published: source.published?.value ?? null,
      file,
    };
    const id = alone.get(hash('sha256', text)) ?? digestId(name, taken);
    const article = { ...articleOf(file, text, source), id, ...joinBlocks(source.blocks) };
    const sheet = facts.sheet(article);
    const copy = findHeld(sheet, held);
    const isHeld = copy?.how === 'same file';
    const written = isHeld
      ? []
      : [`captures/${id}${extname(file).toLowerCase()}`, `content/articles/${id}.md`];
    imported.push({
      file,
      id: isHeld ? (copy?.of ?? id) : id,
      source,
      copy,
      paragraphs: sheet.paragraphs.length,
      written,
    });
    const [capturePath, digestPath] = written;
    if (capturePath === undefined || digestPath === undefined) continue;
    const duplicateOf = copy === null || copy.how === 'longer text' ? null : copy.of;
    output.set(capturePath, text);
    output.set(digestPath, scaffold({ source, sheet, duplicateOf }));
    taken.add(id);
    const marked = { ...article, meta: { ...article.meta, duplicate_of: duplicateOf } };
    held = {
      digests: [...held.digests, { ...sheet, article: marked }],
      captures: [...held.captures, marked],
    };
  }
  return { value: hasErrors(problems) ? { imported, output: new Map() } : { imported, output }, problems };
}

/** No text is an error; a live page and another language are only told. */
function refuseSource(file: string, source: Source): Problem | null {
  const words = source.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (words < 20)
    return {
      code: 'import/no-article',
      severity: 'error',
      place: file,
      message: 'must hold the text of an article, 20 words or more',
      actual:
        words === 0
          ? 'none'
          : `${words} words, ${JSON.stringify(normalise(source.blocks[0]?.text ?? '').slice(0, 80))}`,
      fix: 'Open the page, wait until its text is there, and save it again; or save the text itself as .txt.',
    };
  if (source.isLive)
    return {
      code: 'import/live-page',
      severity: 'warning',
      place: file,
      message: 'should be one article, written at one time',
      actual: 'a live page of entries, the newest first, which may have changed since it was saved',
      fix: 'Import the report that the outlet wrote at the end, if there is one; else give each fact the time of its entry.',
    };
  return source.language.startsWith('en')
    ? null
    : {
        code: 'import/language',
        severity: 'warning',
        place: file,
        message: 'should be in English, which is what the rules read',
        actual: `"${source.language}"`,
        fix: 'Write the digest in English; the facts noted in it may be incomplete.',
      };
}
