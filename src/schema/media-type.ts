// The media type of every file we publish, by its name: for servers, catalogues and links alike.

const byEnding: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '.schema.json': 'application/schema+json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.sqlite': 'application/vnd.sqlite3',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.md': 'text/markdown; charset=utf-8',
  '.cff': 'application/yaml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const byName: Readonly<Record<string, string>> = {
  'datapackage.json': 'application/vnd.datapackage+json; charset=utf-8',
  'csv-metadata.json': 'application/csvm+json; charset=utf-8',
  'croissant.json': 'application/ld+json; charset=utf-8',
  'linkset.json': 'application/linkset+json; charset=utf-8',
  SHA256SUMS: 'text/plain; charset=utf-8',
};

/** `votes.csv` -> `text/csv; charset=utf-8; header=present`, for the `Content-Type` header. */
export function contentType(name: string): string {
  const ending = Object.keys(byEnding).find((candidate) => name.endsWith(candidate));
  return byName[name] ?? byEnding[ending ?? ''] ?? 'application/octet-stream';
}

/** `votes.csv` -> `text/csv`, for catalogues and links. */
export const mediaType = (name: string): string => contentType(name).replace(/;.*$/, '');
