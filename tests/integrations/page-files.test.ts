import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { describe, expect, it } from 'vitest';
import { pageFiles } from '../../src/integrations/page-files.ts';
import type { FileKind } from '../../src/page-files/page-file.ts';

type Handle = (request: IncomingMessage, response: ServerResponse, next: (cause?: unknown) => void) => void;

const allKinds: readonly FileKind[] = [
  {
    folder: 'cite',
    list: () => [
      { path: 'cite/record/a.bib', mediaType: 'application/x-bibtex', content: () => '@misc{a}' },
      {
        path: 'cite/record/bad.bib',
        mediaType: '',
        content: () => {
          throw new Error('no title');
        },
      },
    ],
  },
];

/** What the server of `npm run dev` answers below a base path: type and content, 'page' for what it leaves to Astro. */
async function answerOf(url: string, base = '/'): Promise<readonly string[]> {
  const { hooks } = pageFiles(async () => {});
  const handles: Handle[] = [];
  const middlewares = { use: (handle: Handle) => handles.push(handle) };
  const environments = { ssr: { runner: { import: async () => ({ allKinds }) } } };
  await hooks['astro:config:done']?.({ config: { base } } as HookParameters<'astro:config:done'>);
  await hooks['astro:server:setup']?.({
    server: { middlewares, environments },
  } as unknown as HookParameters<'astro:server:setup'>);
  return new Promise((resolve) => {
    const headers: string[] = [];
    const response = {
      setHeader: (_: string, value: string) => headers.push(value),
      end: (content: string) => resolve([...headers, content]),
    };
    for (const handle of handles)
      handle({ url } as IncomingMessage, response as unknown as ServerResponse, (cause) =>
        resolve([cause instanceof Error ? cause.message : 'page']),
      );
  });
}

describe('pageFiles() in npm run dev', () => {
  it('answers with a file and its type, at the root and under a base path', async () => {
    const file = ['application/x-bibtex', '@misc{a}'];
    expect(await answerOf('/cite/record/a.bib')).toEqual(file);
    expect(await answerOf('/cite/record/a.bib?x=1')).toEqual(file);
    expect(await answerOf('/sub/cite/record/a.bib', '/sub/')).toEqual(file);
    expect(await answerOf('/cite/record/a.bib', '/sub/')).toEqual(file);
  });

  it('leaves pages, other files and what is not there to Astro', async () => {
    for (const url of ['/', '/records/a/', '/cite/record/b.bib', '/cited/record/a.bib', '/_astro/x.js'])
      expect(await answerOf(url), url).toEqual(['page']);
  });

  it('hands on why a file could not be made', async () => {
    expect(await answerOf('/cite/record/bad.bib')).toEqual(['no title']);
  });
});

describe('pageFiles(indexed) in npm run build', () => {
  it('writes most files while the search index is written, and draws the images after it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-files-'));
    writeFileSync(
      join(folder, 'page-files.mjs'),
      `const kind = (folder) => ({ folder, list: () => [{ path: folder + '/a', content: () => folder }] });
       export const besideIndex = [kind('cite')];
       export const afterIndex = [kind('share')];
       export const endDrawing = async () => {};`,
    );
    const written: string[] = [];
    const look = async () => void written.push(...readdirSync(folder).toSorted());
    const { hooks } = pageFiles(look);
    const plugins: { readonly writeBundle: (to: { readonly dir: string }) => void }[] = [];
    await hooks['astro:config:setup']?.({
      updateConfig: ({ vite }: { readonly vite: { readonly plugins: typeof plugins } }) =>
        plugins.push(...vite.plugins),
    } as unknown as HookParameters<'astro:config:setup'>);
    for (const plugin of plugins) plugin.writeBundle({ dir: folder });
    await hooks['astro:build:generated']?.({
      dir: pathToFileURL(`${folder}/`),
      logger: { info: () => {} },
    } as unknown as HookParameters<'astro:build:generated'>);
    expect(written).toEqual(['cite', 'page-files.mjs']);
    expect(readFileSync(join(folder, 'share/a'), 'utf8')).toBe('share');
    rmSync(folder, { recursive: true });
  });
});
