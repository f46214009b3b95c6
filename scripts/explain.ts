// npm run explain -- <record-id>: prints the trail of one record, from its columns to the words of the articles, out of
// the tables that the last build wrote.

import type { ArticleText } from '../src/schema/article-text.ts';
import type { Claim } from '../src/schema/claim.ts';
import { type Dataset, tables } from '../src/schema/tables/all.ts';
import { explainRecord, type Published } from './explain/explain-record.ts';
import { findRecord, unknownRecord } from './explain/find-record.ts';
import { readFolder, readOptionalText } from './io.ts';
import type { Outcome } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';

const USAGE =
  'Usage: npm run explain -- <record-id>, such as an id of data/tables/ or of /records/<id>/ on the site.';

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const [id, ...others] = args;
  if (id === undefined || others.length > 0 || id.startsWith('-')) {
    console.error(USAGE);
    return 2;
  }
  const published = readPublished();
  if (hasErrors(published.problems)) {
    console.error(`${renderProblems(published.problems)}\nRun npm run build -- --data-only first.`);
    return 1;
  }
  const { dataset } = published.value;
  const found = findRecord(dataset, id);
  if (found === null) {
    console.error(unknownRecord(dataset, id));
    return 1;
  }
  console.log(explainRecord(found, published.value));
  return 0;
}

/** What the build wrote is taken at its word: it was checked before it was written. */
function readPublished(): Outcome<Published> {
  const files = readFolder('data/tables', ['.json']);
  const texts = readFolder('data/texts', ['.json']);
  const claims = readOptionalText('data/claims.json');
  const corrections = readOptionalText('data/corrections.yaml');
  const rows = (name: string) => JSON.parse(files.value.get(`data/tables/${name}.json`) ?? '[]');
  const dataset = Object.fromEntries(Object.keys(tables).map((name) => [name, rows(name)])) as Dataset;
  return {
    value: {
      dataset,
      texts: [...texts.value.values()].map((text): ArticleText => JSON.parse(text)),
      claims: JSON.parse(claims.value ?? '[]') as Claim[],
      corrections: corrections.value ?? '',
    },
    problems: [...files.problems, ...texts.problems, ...claims.problems, ...corrections.problems],
  };
}
