// What stands beside the page of a record: the record as JSON and its citation in three formats.

export const data = {
  pagination: { data: 'recordFiles', size: 1, alias: 'file', addAllPagesToCollections: false },
  permalink: ({ file: { record, ending } }) =>
    ending === 'json' ? `/records/${record.row.id}.json` : `/cite/record/${record.row.id}.${ending}`,
};

export function render({ file: { record, ending } }) {
  if (ending !== 'json') return this.citationFile(record, ending);
  return `${JSON.stringify(this.recordJson(record), null, 2)}\n`;
}
