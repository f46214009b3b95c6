// npm run edition -- <name>: freezes the tables, texts and briefs that npm run build has just made, once and for ever.
// Writes data/editions/<name>/, the sums of all manifests and the ledger of addresses; refuses to write anything twice.

import { join } from 'node:path';
import { config } from '../sourcebook.config.ts';
import type { ByteFiles } from './edition/bytes.ts';
import { checkEditionName } from './edition/edition-name.ts';
import { freeze } from './edition/freeze.ts';
import { keepPromises } from './edition/keep-promises.ts';
import { extendLedger, LEDGER } from './edition/ledger.ts';
import { livingFiles, livingPages } from './edition/living.ts';
import { editionUrls, publishedUrls } from './edition/published-urls.ts';
import { staleFiles } from './edition/stale-site.ts';
import { EDITIONS, SUMS, sumsText } from './edition/verify-editions.ts';
import { listTree, readOptionalText, readText, readTree, writeAll } from './io.ts';
import type { Outcome, Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { markBegun, markDone, readArchive } from './read-archive.ts';

const SITE = 'dist';
const basePath = `/${config.basePath}/`.replace(/\/+/g, '/');

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const [name, ...others] = args;
  if (name === undefined || others.length > 0 || name.startsWith('-')) {
    console.error('Usage: npm run edition -- <name>, such as 2026-11 or 2026-11-23.');
    return 2;
  }
  const problems = publish(name);
  if (hasErrors(problems)) {
    console.error(`${renderProblems(problems)}\nNo edition was made.`);
    return 1;
  }
  console.log(`Frozen in ${EDITIONS}/${name}/. Run npm run build, then commit data/.`);
  return 0;
}

function publish(name: string): readonly Problem[] {
  const source = readArchive();
  const built = readBuilt();
  const before = [...source.problems, ...built.problems];
  if (built.value === null || hasErrors(before)) return before;
  const { living, pages, charts, urls, version } = built.value;
  const { value: kept, problems } = keepPromises(source.value, living);
  if (kept === null || hasErrors(problems)) return problems;
  const { archive } = kept;
  const named = checkEditionName(
    name,
    archive.editions.map(({ manifest }) => manifest.edition),
  );
  if (hasErrors(named)) return named;
  const generator = { name: 'sourcebook', version };
  const frozen = freeze({ name, archive, living, pages, charts, basePath, generator });
  if (frozen.value === null) return frozen.problems;
  const added = [...urls, ...editionUrls(name, [...frozen.value.keys()], [...pages.keys()])];
  return write(name, frozen.value, source.value.editions, extendLedger(archive.ledger, added, name));
}

/** Last the sums: without its line there an edition is not taken for finished. */
function write(name: string, files: ByteFiles, editions: ByteFiles, ledger: string): readonly Problem[] {
  const own = [...files].map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  const sums = sumsText(new Map([...editions, ...own]));
  const begun = markBegun(name);
  if (hasErrors(begun)) return begun;
  const problems = writeAll(
    new Map([[`${EDITIONS}/${name}`, files]]),
    new Map([
      [LEDGER, ledger],
      [`${EDITIONS}/${SUMS}`, sums],
    ]),
  );
  return hasErrors(problems) ? problems : markDone();
}

interface Built {
  readonly living: ByteFiles;
  /** HTML of the pages of rows and briefs, by path of the site. */
  readonly pages: ReadonlyMap<string, string>;
  /** Files of the charts, by name. */
  readonly charts: ByteFiles;
  /** Every address of the site. */
  readonly urls: readonly string[];
  readonly version: string;
}

/** What the last build left on the disk, data and site. */
function readBuilt(): Outcome<Built | null> {
  const tables = readTree('data/tables');
  const textFiles = readTree('data/texts');
  const briefs = readTree('content/briefs');
  const claims = readText('data/claims.json');
  const served = readTree(join(SITE, 'data'));
  const charts = readTree(join(SITE, 'charts'));
  const manifest = readText('package.json');
  const living = livingFiles({
    tables: tables.value,
    textFiles: textFiles.value,
    briefs: briefs.value,
    claims: claims.value ?? '[]',
  });
  const read = [tables, textFiles, briefs, claims, served, charts, manifest].flatMap(
    ({ problems }) => problems,
  );
  const problems = hasErrors(read) ? read : [...read, ...staleFiles(living, served.value)];
  if (hasErrors(problems)) return { value: null, problems };
  const pages = [...livingPages(living)].map(
    (path) => [path, readOptionalText(join(SITE, path, 'index.html')).value ?? ''] as const,
  );
  const version = String(JSON.parse(manifest.value ?? '{}').version ?? '');
  return {
    value: {
      living,
      pages: new Map(pages),
      charts: charts.value,
      urls: publishedUrls(listTree(SITE)),
      version,
    },
    problems,
  };
}
