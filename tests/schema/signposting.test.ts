import { describe, expect, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import { landingLinks } from '../../src/schema/signposting.ts';
import { publisherUrl } from '../../src/schema/site-url.ts';
import { jsonOf, smallFiles } from '../dataset/read-files.ts';

const folder = `${config.address}${config.basePath}data/`;
const links = landingLinks(config, [...smallFiles.keys()]);
const linkset: readonly Context[] = jsonOf(smallFiles, 'linkset.json').linkset;
const [landing] = linkset;

describe('landingLinks(config, files)', () => {
  it('says what the page is, who made it, under which licence, and how to cite it', () => {
    expect(links.filter(({ rel }) => rel === 'cite-as')).toEqual([{ rel: 'cite-as', href: folder }]);
    expect(links.filter(({ rel }) => rel === 'type').map(({ href }) => href)).toEqual([
      'https://schema.org/AboutPage',
      'https://schema.org/Dataset',
    ]);
    expect(links.find(({ rel }) => rel === 'license')?.href).toBe(config.licences.data.url);
    expect(links.find(({ rel }) => rel === 'author')?.href).toBe(publisherUrl(config));
  });

  it('tells files of data from files that describe them', () => {
    const hrefs = (rel: string) =>
      links.filter((link) => link.rel === rel).map(({ href }) => href.replace(folder, ''));
    expect(hrefs('item')).toEqual(
      expect.arrayContaining(['votes.csv', 'votes.parquet', 'sourcebook.zip', 'codebook.csv']),
    );
    expect(hrefs('describedby')).toEqual(
      expect.arrayContaining(['datapackage.json', 'catalog.jsonld', 'citation.bib']),
    );
    expect(hrefs('item').filter((name) => hrefs('describedby').includes(name))).toEqual([]);
    expect([...hrefs('item'), ...hrefs('describedby')].filter((name) => !smallFiles.has(name))).toEqual([]);
    expect(links.find(({ href }) => href.endsWith('datapackage.json'))?.type).toBe(
      'application/vnd.datapackage+json',
    );
  });
});

describe('linkset(config, files)', () => {
  it('says of the landing page what its links say', () => {
    expect(landing?.anchor).toBe(folder);
    const { anchor: _, ...rels } = landing ?? { anchor: '' };
    const said = Object.entries(rels).flatMap(([rel, targets]) =>
      (targets as readonly object[]).map((target) => ({ rel, ...target })),
    );
    expect(said).toEqual(links);
  });

  it('leads back from every file', () => {
    const back = new Map(linkset.slice(1).map((context) => [context.anchor, context]));
    for (const { rel, href } of links.filter((link) => link.rel === 'item' || link.rel === 'describedby'))
      expect(back.get(href), href).toMatchObject(
        rel === 'item' ? { collection: [{ href: folder }] } : { describes: [{ href: folder }] },
      );
    expect(back.get(`${folder}votes.json`)).toMatchObject({
      describedby: [{ href: `${folder}votes.schema.json`, type: 'application/schema+json' }],
    });
    expect(back.get(`${folder}votes.csv`)).toMatchObject({
      describedby: [{ href: `${folder}csv-metadata.json` }],
    });
  });
});

interface Context {
  readonly anchor: string;
}
