import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, HookParameters, PathWithRoute } from 'astro';
import { describe, expect, it } from 'vitest';
import { pageWriter } from '../../src/integrations/page-writer.ts';

type Render = AstroPrerenderer['render'];
type Route = Parameters<Render>[1]['routeData'];

/** How pages are drawn below a base path, into a new folder, when Astro itself draws "drawn" with a status. */
async function writer(base: string, status = 200, paths: readonly PathWithRoute[] = []) {
  const site = mkdtempSync(join(tmpdir(), 'page-writer-'));
  const told: string[] = [];
  const { hooks } = pageWriter((page) => told.push(page));
  await hooks['astro:config:done']?.({
    config: { outDir: pathToFileURL(`${site}/`), base },
  } as HookParameters<'astro:config:done'>);
  let made: AstroPrerenderer | undefined;
  const inner: AstroPrerenderer = {
    name: 'inner',
    getStaticPaths: async () => [...paths],
    render: async () => new Response('drawn: Астана', { status }),
  };
  const setPrerenderer = (make: unknown) => {
    made = (make as (prerenderer: AstroPrerenderer) => AstroPrerenderer)(inner);
  };
  await hooks['astro:build:start']?.({ setPrerenderer } as HookParameters<'astro:build:start'>);
  await made?.getStaticPaths();
  const left = async (path: string, type: Route['type'] = 'page') => {
    const request = new Request(`https://example.org${path}`);
    const drawn = await made?.render(request, { routeData: { type } as Route });
    return drawn instanceof Response ? drawn.text() : null;
  };
  return { site, left, told };
}

describe('pageWriter()', () => {
  it('writes a page in its folder, below the base path, and leaves Astro nothing to write', async () => {
    for (const base of ['/', '/sub/']) {
      const { site, left } = await writer(base);
      expect(await left(base)).toBe('');
      expect(await left(`${base}records/%D0%B0-1/`)).toBe('');
      expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('drawn: Астана');
      expect(readFileSync(join(site, 'records/а-1/index.html'), 'utf8')).toBe('drawn: Астана');
    }
  });

  it('leaves endpoints, pages of errors and what is no plain page to Astro', async () => {
    const { site, left } = await writer('/');
    for (const [path, type] of [
      ['/feed.xml', 'endpoint'],
      ['/a/', 'endpoint'],
      ['/404/', 'page'],
    ] as const)
      expect(await left(path, type), path).toBe('drawn: Астана');
    expect(readdirSync(site)).toEqual([]);
    const gone = await writer('/', 410);
    expect(await gone.left('/records/a/')).toBe('drawn: Астана');
    expect(readdirSync(gone.site)).toEqual([]);
  });

  it('tells the pages in the order of their addresses, whichever is drawn first', async () => {
    const addresses = ['/b/', '/feed.xml', '/', '/404/', '/a/'];
    const paths = addresses.map((pathname) => ({
      pathname,
      route: { type: pathname.endsWith('.xml') ? 'endpoint' : 'page' } as Route,
    }));
    const { left, told } = await writer('/', 200, paths);
    await left('/b/');
    await left('/');
    expect(told).toEqual(['index.html']);
    await left('/a/');
    expect(told).toEqual(['index.html', 'a/index.html', 'b/index.html']);
  });

  it('never writes one page over another', async () => {
    const { left } = await writer('/');
    await left('/a/');
    await expect(left('/a/')).rejects.toThrow(/EEXIST/);
  });
});
