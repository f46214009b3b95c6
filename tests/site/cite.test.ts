// Whatever has a page of its own can be cited from it: in words, by its permalink and in files.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const { folder } = inject('atRoot');

/** The cited address of a page, and the files of its citation that it names; empty where it offers none. */
function citationOn(path: string) {
  const html = readFileSync(join(folder, path), 'utf8');
  const [, box = ''] = html.split('<section class="cite"');
  return {
    box,
    citedAs: /<link rel="cite-as" href="([^"]+)"/.exec(html)?.[1] ?? 'no link rel="cite-as"',
    files: [...box.matchAll(/href="[^"]*\/(cite\/[^"]+)"/g)].map(([, file = '']) => file),
  };
}

describe.each(['records', 'actors', 'articles'])('every page under /%s/', (kind) => {
  const pages = readdirSync(join(folder, kind))
    .map((id) => `${kind}/${id}/index.html`)
    .filter((path) => existsSync(join(folder, path)));

  it('offers its citation, with the address that programs are told, in three files', () => {
    expect(pages.length).toBeGreaterThan(0);
    const faulty = pages.filter((path) => {
      const { box, citedAs, files } = citationOn(path);
      const areThere = files.length === 3 && files.every((file) => existsSync(join(folder, file)));
      return !(box.includes(`>${citedAs}<`) && areThere);
    });
    expect(faulty).toEqual([]);
  });
});
