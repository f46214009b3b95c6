// A table as a schema.org Dataset with its downloads.

import { config } from '../../sourcebook.config.ts';
import { type TableName, tables } from '../schema/tables/all.ts';
import { dataset } from './dataset.ts';
import { machineDate } from './format-date.ts';
import { publisher } from './json-ld.ts';
import { absoluteUrl } from './links.ts';
import { formatCount } from './number.ts';
import type { PublishedFile } from './published-files.ts';

interface TableWords {
  readonly table: TableName;
  readonly files: readonly PublishedFile[];
  readonly asOf: string | null;
}

export function datasetJsonLd({ table, files, asOf }: TableWords) {
  const { title, description, columns } = tables[table];
  const url = absoluteUrl(`/data/${table}/`);
  const modified = machineDate(asOf);
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: `${title} (${config.name})`,
    description: `${description} ${formatCount(dataset().tables[table].length, 'row')}.`,
    inLanguage: config.language,
    creator: publisher,
    publisher,
    license: config.licences.data.url,
    isAccessibleForFree: true,
    ...(modified !== null && { dateModified: modified }),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: config.name,
      url: absoluteUrl('/data/'),
    },
    variableMeasured: Object.entries(columns).map(([name, column]) => ({
      '@type': 'PropertyValue',
      name,
      description: column.description,
    })),
    distribution: files.map(({ name, bytes, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: absoluteUrl(`/data/${name}`),
      encodingFormat: mediaType.split(';')[0],
      contentSize: `${bytes} B`,
    })),
  };
}
