// The dataset becomes `catalog.jsonld` (DCAT 3): the whole and each table as datasets, each file as a distribution with
// its size and checksum. Every node says its type where it stands, since shapes are checked without a network.

import type { FileFacts } from '../../../src/schema/data-package.ts';
import { mediaType } from '../../../src/schema/media-type.ts';
import { siteUrl } from '../../../src/schema/site-url.ts';
import { tables } from '../../../src/schema/tables/all.ts';
import { csvFile, labelledCsvFile } from '../datapackage.ts';
import type { Publication } from '../publication.ts';
import type { Node } from './catalog-nodes.ts';
import {
  AUTHORITY,
  dates,
  document,
  inLanguage,
  language,
  licence,
  publisher,
  resource,
  typed,
} from './catalog-nodes.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Publication and the files to list -> catalogue. */
export function catalog(about: Publication, facts: ReadonlyMap<string, FileFacts>): string {
  const { config, url } = about;
  const whole = datasetNode(about, facts, {
    id: `${url}#dataset`,
    title: config.name,
    description: config.description,
    page: url,
    files: ['sourcebook.zip', 'sourcebook.sqlite', 'sourcebook.xlsx'],
  });
  const parts = Object.values(tables).map((table) =>
    datasetNode(about, facts, {
      id: `${url}#${table.name}`,
      title: table.title,
      description: table.description,
      page: siteUrl(config, `data/${table.name}/`),
      files: [
        csvFile(table.name),
        labelledCsvFile(table.name),
        `${table.name}.json`,
        `${table.name}.parquet`,
        ...(table.name === 'evidence' ? ['evidence.jsonld'] : []),
      ],
    }),
  );
  const descriptor = {
    '@context': context,
    '@id': `${url}catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inLanguage(about, `${config.name}: catalogue of data`),
    'dct:description': inLanguage(about, config.description),
    'dct:publisher': publisher(about),
    ...language(about),
    'dct:license': licence(about),
    'foaf:homepage': document(siteUrl(config)),
    ...dates(about),
    'dcat:themeTaxonomy': {
      '@id': `${AUTHORITY}/data-theme`,
      '@type': 'skos:ConceptScheme',
      'dct:title': { '@value': 'Data theme', '@language': 'en' },
    },
    'dcat:dataset': [
      { ...whole, 'dct:hasPart': parts.map((part) => ({ '@id': part['@id'] })) },
      ...parts.map((part) => ({ ...part, 'dct:isPartOf': { '@id': whole['@id'] } })),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

interface Described {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly files: readonly string[];
}

function datasetNode(
  about: Publication,
  facts: ReadonlyMap<string, FileFacts>,
  { id, title, description, page, files }: Described,
): Node {
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:title': inLanguage(about, title),
    'dct:description': inLanguage(about, description),
    'dct:identifier': page,
    'dcat:version': about.version,
    ...dates(about),
    'dct:publisher': publisher(about),
    'dct:creator': publisher(about),
    'dcat:contactPoint': {
      '@id': `${about.url}#contact`,
      '@type': 'vcard:Kind',
      'vcard:fn': about.config.publisher.name,
      'vcard:hasEmail': { '@id': `mailto:${about.config.contact}` },
    },
    'dct:license': licence(about),
    ...language(about),
    'dcat:keyword': about.keywords.map((word) => inLanguage(about, word)),
    'dcat:theme': {
      '@id': `${AUTHORITY}/data-theme/INTR`,
      '@type': 'skos:Concept',
      'skos:prefLabel': { '@value': 'International issues', '@language': 'en' },
    },
    'dct:accessRights': {
      '@id': `${AUTHORITY}/access-right/PUBLIC`,
      '@type': 'dct:RightsStatement',
    },
    ...(about.span && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': typed(about.span.start),
        'dcat:endDate': typed(about.span.end),
      },
    }),
    ...(about.places.length > 0 && {
      'dct:spatial': about.places.map(({ code, name }) => ({
        '@id': `${AUTHORITY}/country/${code}`,
        '@type': 'dct:Location',
        'skos:prefLabel': inLanguage(about, name),
      })),
    }),
    'dcat:landingPage': document(page),
    'dcat:distribution': files.flatMap((name) => {
      const fact = facts.get(name);
      return fact ? [distribution(about, page, fact)] : [];
    }),
  };
}

function distribution(about: Publication, page: string, { name, bytes, sha256 }: FileFacts): Node {
  const address = about.url + name;
  return {
    '@id': `${about.url}#${name}`,
    '@type': 'dcat:Distribution',
    'dct:title': inLanguage(about, name),
    'dcat:accessURL': resource(page),
    'dcat:downloadURL': resource(address),
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${mediaType(name)}`,
      '@type': 'dct:MediaType',
    },
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': licence(about),
    'spdx:checksum': {
      '@id': `${about.url}#${name}-sha256`,
      '@type': 'spdx:Checksum',
      'spdx:algorithm': {
        '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
        '@type': 'spdx:ChecksumAlgorithm',
      },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}
