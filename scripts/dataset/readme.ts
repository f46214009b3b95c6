// The dataset becomes the `README.md` that lies beside its files: what is in it, how to read it, how to cite it.

import { apa, textOf } from '../../src/schema/citing/styles.ts';
import { codebook } from '../../src/schema/codebook.ts';
import { datasetCitation } from '../../src/schema/dataset-citation.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { Publication } from './publication.ts';

/** Publication -> Markdown with one section a table. */
export function readme(about: Publication): string {
  const { config, url, version, newest, rowCounts } = about;
  const licence = config.licences.data;
  const cited = textOf(apa(datasetCitation(config, version, newest)));
  const names = Object.keys(tables) as TableName[];
  return `# ${config.name}: data

${config.description}

Version ${version}. Licence: [${licence.name}](${licence.url}). Address: <${url}>

Cite as: ${cited}

## Files

| table | rows | what a row is |
| --- | ---: | --- |
${names.map((name) => `| [${name}](${name}.csv) | ${rowCounts[name]} | ${tables[name].description} |`).join('\n')}

| file | holds |
| --- | --- |
| \`<table>.csv\`, \`<table>.json\`, \`<table>.parquet\` | the rows of a table, in three formats with the same columns |
| \`<table>.labelled.csv\` | the same with names beside identifiers and the address of each row |
| \`sourcebook.sqlite\` | all tables with their keys, views with names, and a full-text table \`search\` |
| \`sourcebook.xlsx\` | all tables with names as a spreadsheet |
| \`codebook.csv\`, \`codebook_values.csv\` | what each column and each value of a closed list means |
| \`evidence.jsonld\` | the evidence as Web Annotations |
| \`datapackage.json\`, \`csv-metadata.json\`, \`<table>.schema.json\` | types, keys and allowed values, for programs |
| \`catalog.jsonld\`, \`croissant.json\`, \`linkset.json\` | the same for catalogues and search engines |
| \`CITATION.cff\`, \`citation.bib\`, \`citation.ris\`, \`citation.csl.json\` | how to cite the data |
| \`SHA256SUMS\` | checksums: \`sha256sum -c SHA256SUMS\` says whether anything was lost on the way |

\`sourcebook.zip\` holds all of these but the Parquet, SQLite and XLSX files and the catalogues, which are at the
address above.

## How to read them

- UTF-8 without a byte order mark. CSV is RFC 4180: comma, CRLF, quotation marks doubled.
- An empty cell means that the articles do not say. Zero is written as 0.
- Several values in one cell are joined by a semicolon. In JSON they are arrays, in Parquet lists.
- Dates are EDTF: \`2025-09\` is a month, \`2025-10-15~\` an approximate day, \`XXXX-01-22\` a day of an unknown year.
- \`id\` is the key of every table. It does not change between versions.
- \`evidence\` holds the words each record was coded from. \`start\` and \`end\` count Unicode code points.
- \`derived\` names the columns whose value was computed; \`review\` says whether a human has checked the record.
- For a spreadsheet take the XLSX file. Who imports a CSV file sets all columns to text: a cell may begin with =, +, - or @.
- In the SQLite file true and false are 1 and 0, and a list of identifiers has a table of its own, such as
  \`events_participants\`. A record is found by its words: \`SELECT record_table, record_id FROM search WHERE search
  MATCH 'ceasefire' ORDER BY rank\`.

${names.map(section).join('\n\n')}
`;
}

function section(name: TableName): string {
  const rows = codebook(tables[name]).map((row) => {
    const values = row.values.map(({ value, meaning }) => `\`${value}\`: ${meaning}`).join(' ');
    const words = [row.description, row.coding, row.unit && `Counted in ${row.unit}.`, values];
    const type = [row.type, row.references && `of \`${row.references}\``, row.nullable && 'may be empty'];
    return `| \`${row.column}\` | ${type.filter(Boolean).join(', ')} | ${words.filter(Boolean).join(' ')} |`;
  });
  return [
    `## ${name}`,
    '',
    tables[name].description,
    '',
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}
