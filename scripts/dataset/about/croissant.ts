// The dataset becomes `croissant.json` (Croissant 1.0), which tells machine-learning tools what the CSV files hold.
// References between tables are left out: the readers of today fail on tables that refer to tables that refer.

import { apa, textOf } from '../../../src/schema/citing/styles.ts';
import type { Column } from '../../../src/schema/column.ts';
import type { FileFacts } from '../../../src/schema/data-package.ts';
import { datasetCitation } from '../../../src/schema/dataset-citation.ts';
import { mediaType } from '../../../src/schema/media-type.ts';
import { publisherUrl } from '../../../src/schema/site-url.ts';
import type { Table } from '../../../src/schema/table.ts';
import { tables } from '../../../src/schema/tables/all.ts';
import { csvFile } from '../datapackage.ts';
import type { Publication } from '../publication.ts';

/** As the format prescribes it, word for word; readers complain of any key that is missing. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};

/** Publication and facts of the files -> descriptor; a table whose CSV file is not listed is left out. */
export function croissant(about: Publication, facts: ReadonlyMap<string, FileFacts>): string {
  const { config, url, version, newest, keywords } = about;
  const organisation = {
    '@type': 'sc:Organization',
    name: config.publisher.name,
    url: publisherUrl(config),
  };
  const listed = Object.values(tables).flatMap((table) => {
    const file = facts.get(csvFile(table.name));
    return file ? [{ table: table as Table, file }] : [];
  });
  const descriptor = {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: config.name,
    description: config.description,
    url,
    license: config.licences.data.url,
    creator: organisation,
    publisher: organisation,
    version,
    ...(newest !== null && { datePublished: newest, dateModified: newest }),
    inLanguage: config.language,
    keywords,
    isAccessibleForFree: true,
    citeAs: textOf(apa(datasetCitation(config, version, newest))),
    distribution: listed.map(({ file }) => fileObject(url, file)),
    recordSet: listed.map(({ table }) => recordSet(table)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const fileObject = (folder: string, { name, bytes, sha256 }: FileFacts) => ({
  '@type': 'cr:FileObject',
  '@id': name,
  name,
  contentUrl: folder + name,
  contentSize: `${bytes} B`,
  encodingFormat: mediaType(name),
  sha256,
});

const recordSet = (table: Table) => ({
  '@type': 'cr:RecordSet',
  '@id': table.name,
  name: table.name,
  description: table.description,
  key: { '@id': `${table.name}/id` },
  field: Object.entries(table.columns).map(([name, column]) => ({
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description: column.description,
    dataType: dataType(column),
    source: { fileObject: { '@id': csvFile(table.name) }, extract: { column: name } },
  })),
});

/** Dates of uncertain precision are text; so are lists, joined by ";". */
function dataType({ kind }: Column): string {
  if (kind === 'integer') return 'sc:Integer';
  if (kind === 'number') return 'sc:Float';
  if (kind === 'boolean') return 'sc:Boolean';
  if (kind === 'day') return 'sc:Date';
  return kind === 'url' ? 'sc:URL' : 'sc:Text';
}
