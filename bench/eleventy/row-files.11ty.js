// What stands beside a page: a record as JSON, and the citation of a record, an actor or an article in three formats.

export const data = {
  pagination: { data: 'rowFiles', size: 1, alias: 'file', addAllPagesToCollections: false },
  permalink: ({ file: { row, id, ending } }) =>
    ending === 'json' ? `/records/${id}.json` : `/cite/${row.kind}/${id}.${ending}`,
};

export function render({ file: { row, ending } }) {
  if (ending !== 'json') return this.citationFile(row, ending);
  return `${JSON.stringify(this.recordJson(row.of), null, 2)}\n`;
}
