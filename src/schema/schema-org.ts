// The dataset and its tables as schema.org describes them, for the JSON-LD of the data pages. Everything comes from the
// data package, so that pages, catalogues and files say the same. Pure; the pages escape and print it.

import { apa, textOf } from './citing/styles.ts';
import type { SiteConfig } from './config.ts';
import type { DataPackage, DataResource } from './data-package.ts';
import { datasetCitation } from './dataset-citation.ts';
import { mediaType } from './media-type.ts';
import { publisherUrl, siteUrl } from './site-url.ts';
import type { Table } from './table.ts';

/** A table -> a Dataset with its files, variables, place and time. */
export function tableJsonLd(config: SiteConfig, about: DataPackage, table: Table) {
  const url = siteUrl(config, `data/${table.name}/`);
  const files = about.resources.filter(({ path }) => path.startsWith(`${table.name}.`));
  const rows = files.find((file) => file.rows !== undefined)?.rows ?? 0;
  return {
    ...described(config, about, url),
    name: `${table.title} (${config.name})`,
    description: `${table.description} ${rows} row${rows === 1 ? '' : 's'}. One of the tables of ${config.name}.`,
    isPartOf: { '@id': siteUrl(config, 'data/') },
    variableMeasured: Object.entries(table.columns).map(([name, { description, unit }]) => ({
      '@type': 'PropertyValue',
      name,
      description,
      ...(unit !== undefined && { unitText: unit }),
    })),
    distribution: files.map((file) => download(config, file.path, file.bytes, file)),
  };
}

/** The data package names all sources; a page for search engines need not. */
const mostSources = 100;

/** The whole -> a Dataset; `wholes` are the files that hold all of it. */
export function datasetJsonLd(
  config: SiteConfig,
  about: DataPackage,
  tables: readonly Table[],
  wholes: readonly { readonly name: string; readonly bytes: number }[],
  editions: readonly string[] = [],
) {
  const resources = new Map(about.resources.map((resource) => [resource.path, resource]));
  return {
    ...described(config, about, siteUrl(config, 'data/')),
    name: config.name,
    description: about.description,
    isBasedOn: about.sources.slice(0, mostSources).map(({ title, path }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(path && { url: path }),
    })),
    hasPart: tables.map(({ name }) => ({ '@id': siteUrl(config, `data/${name}/`) })),
    ...(editions.length > 0 && {
      workExample: editions.map((name) => ({ '@id': siteUrl(config, `editions/${name}/`) })),
    }),
    distribution: wholes.map(({ name, bytes }) => download(config, name, bytes, resources.get(name))),
  };
}

/** One frozen version of the whole -> a Dataset of its own; `about` is the data package that was frozen with it. */
export function editionJsonLd(
  config: SiteConfig,
  about: DataPackage,
  edition: string,
  wholes: readonly { readonly name: string; readonly bytes: number }[],
) {
  const resources = new Map(about.resources.map((resource) => [resource.path, resource]));
  const url = siteUrl(config, `editions/${edition}/`);
  const work = described(config, about, url);
  return {
    ...work,
    name: `${config.name}, edition ${edition}`,
    description: `${about.description} The edition ${edition}, frozen: its files never change.`,
    version: edition,
    creditText: textOf(
      apa({ ...datasetCitation(config, edition, edition), edition: `edition ${edition}`, url }),
    ),
    datePublished: edition,
    exampleOfWork: { '@id': siteUrl(config, 'data/') },
    distribution: wholes.map((file) =>
      download(config, file.name, file.bytes, resources.get(file.name), `editions/${edition}/data/`),
    ),
  };
}

function described(config: SiteConfig, about: DataPackage, url: string) {
  const organisation = { '@type': 'Organization', name: config.publisher.name, url: publisherUrl(config) };
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    identifier: url,
    version: about.version,
    inLanguage: config.language,
    creator: organisation,
    publisher: organisation,
    license: config.licences.data.url,
    isAccessibleForFree: true,
    creditText: textOf(apa(datasetCitation(config, about.version, about.modified))),
    keywords: about.keywords,
    ...(about.modified !== null && { datePublished: about.modified, dateModified: about.modified }),
    ...(about.temporalCoverage !== null && { temporalCoverage: about.temporalCoverage }),
    ...(about.spatialCoverage.length > 0 && {
      spatialCoverage: about.spatialCoverage.map(({ name }) => ({ '@type': 'Place', name })),
    }),
    includedInDataCatalog: { '@type': 'DataCatalog', name: config.name, url: siteUrl(config, 'data/') },
  };
}

const download = (
  config: SiteConfig,
  name: string,
  bytes: number,
  resource: DataResource | undefined,
  folder = 'data/',
) => ({
  '@type': 'DataDownload',
  name,
  contentUrl: siteUrl(config, folder + name),
  encodingFormat: mediaType(name),
  contentSize: `${bytes} B`,
  ...(resource && { sha256: resource.hash.replace('sha256:', '') }),
});
