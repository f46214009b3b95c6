// The dataset becomes the `README.md` that lies beside its files: what is in it, how to read it, how to cite it.

import { codebook } from '../../src/schema/codebook.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { Publication } from './publication.ts';

/** Publication and rows -> Markdown with one section a table. */
export function readme(about: Publication, dataset: Dataset): string {
  const { config, url, version, newestDay } = about;
  const licence = config.licences.data;
  const year = newestDay === null ? 'n.d.' : newestDay.slice(0, 4);
  const names = Object.keys(tables) as TableName[];
  return `# ${config.name}: data

${config.description}

Version ${version}. Licence: [${licence.name}](${licence.url}). Address: <${url}>

Cite as: ${config.publisher.name} (${year}). *${config.name}* (version ${version}) [Data set]. ${url}

## Files

| table | rows | what a row is |
| --- | ---: | --- |
${names.map((name) => `| [${name}](${name}.csv) | ${dataset[name].length} | ${tables[name].description} |`).join('\n')}

Each table comes as CSV and as JSON with the same columns. \`datapackage.json\` describes the CSV files to
programs (Data Package v2), \`<table>.schema.json\` the JSON files (JSON Schema), and \`SHA256SUMS\` lets you check
that nothing was lost on the way.

## How to read them

- UTF-8 without a byte order mark. CSV is RFC 4180: comma, CRLF, quotation marks doubled.
- An empty cell means that the articles do not say. Zero is written as 0.
- Several values in one cell are joined by a semicolon. In JSON they are arrays.
- Dates are EDTF: \`2025-09\` is a month, \`2025-10-15~\` an approximate day, \`XXXX-01-22\` a day of an unknown year.
- \`id\` is the key of every table. It does not change between versions.
- \`evidence\` holds the words each record was coded from. \`start\` and \`end\` count Unicode code points.
- \`derived\` names the columns whose value was computed; \`review\` says whether a human has checked the record.
- In a spreadsheet, import the CSV files with all columns as text: a cell may begin with =, +, - or @.

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
