// llms.txt: what the site holds, for programs that read text: every brief as Markdown, every table as CSV and JSON.

import type { APIRoute } from 'astro';
import { config } from '../../sourcebook.config.ts';
import { published } from '../editions/read-editions.ts';
import { briefEntries } from '../feeds/brief-entries.ts';
import { editionPath } from '../schema/edition.ts';
import { type TableName, tables } from '../schema/tables/all.ts';
import { absoluteUrl } from '../site/links.ts';
import { filesOfPackage, filesOfTable } from '../site/published-files.ts';

export const GET: APIRoute = async () => {
  const briefs = (await briefEntries()).map(
    ({ title, question, url }) => `- [${title}](${url}brief.md): ${question}`,
  );
  const text = [
    `# ${config.name}`,
    `> ${config.description}`,
    'Each sentence of a brief names the records it rests on, each record the words of an article it was coded from. ' +
      `Words and data may be used under the ${config.licences.data.name} licence.`,
    '## Briefs',
    briefs.join('\n'),
    '## Data',
    (Object.keys(tables) as TableName[]).map(tableLine).join('\n'),
    '## Everything in one file',
    filesOfPackage(Object.keys(tables) as TableName[])
      .filter(({ name }) =>
        /\.(?:zip|sqlite|xlsx)$|^(?:README\.md|datapackage\.json|codebook\.csv)$/.test(name),
      )
      .map(({ name }) => `- [${name}](${absoluteUrl(`/data/${name}`)})`)
      .join('\n'),
    '## Editions',
    [
      `- [All editions](${absoluteUrl('/editions/')}): frozen states to cite, each with the checksums of its files`,
      ...published().editions.map(
        ({ name }) =>
          `- [Edition ${name}](${absoluteUrl(editionPath(name))}): briefs and data as published then`,
      ),
    ].join('\n'),
    '## How it is made',
    [
      `- [Method](${absoluteUrl('/method/')}): from an article to a sentence, and what is checked`,
      `- [Codebook](${absoluteUrl('/data/')}): every table, column by column`,
      `- [Sources](${absoluteUrl('/articles/')}): the articles that were read`,
    ].join('\n'),
  ];
  return new Response(`${text.join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};

function tableLine(name: TableName): string {
  const files = filesOfTable(name).map((file) => `[${file.label}](${absoluteUrl(`/data/${file.name}`)})`);
  return `- [${tables[name].title}](${absoluteUrl(`/data/${name}/`)}): ${tables[name].description} ${files.join(', ')}`;
}
