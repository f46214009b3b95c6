// The data, the briefs and the built pages -> every file of a new edition, its manifest among them. Nothing is
// written and nothing is taken from a clock.

import type { FrozenPage } from '../../src/schema/edition.ts';
import type { Outcome, Problem } from '../problem.ts';
import type { Archive } from './archive.ts';
import { type ByteFiles, compare, jsonBytes } from './bytes.ts';
import { makeChanges } from './changes.ts';
import { freezeBrief } from './freeze-brief.ts';
import { headingOf } from './freeze-page.ts';
import { livingPages } from './living.ts';
import { makeManifest } from './manifest.ts';
import { newestDate } from './newest-date.ts';

export interface FreezeInputs {
  readonly name: string;
  readonly archive: Archive;
  /** The living state, laid out like an edition. */
  readonly living: ByteFiles;
  /** HTML of the built pages of rows and briefs, by path of the living tree. */
  readonly pages: ReadonlyMap<string, string>;
  /** Files of the charts, by name. */
  readonly charts: ByteFiles;
  readonly basePath: string;
  readonly generator: { readonly name: string; readonly version: string };
}

/** Files by path inside the folder of the edition, sorted. */
export function freeze(inputs: FreezeInputs): Outcome<ByteFiles | null> {
  const { archive, living, name } = inputs;
  const paths = [...livingPages(living)].toSorted(compare);
  const missing = paths.filter((path) => headingOf(inputs.pages.get(path) ?? '') === null);
  const briefs = paths
    .flatMap((path) => /^\/briefs\/(.+)\/$/.exec(path)?.[1] ?? [])
    .map((topic) => freezeBrief(topic, living, inputs.pages.get(`/briefs/${topic}/`) ?? '', inputs.basePath));
  const named = [...new Set(briefs.flatMap(({ value }) => value?.html.match(chartLink) ?? []))];
  const charts = named.map((link) => [link, inputs.charts.get(link.slice(chartFolder.length))] as const);
  const problems = [
    ...missing.map(noPage),
    ...briefs.flatMap((brief) => brief.problems),
    ...charts.flatMap(([link, bytes]) => (bytes === undefined ? [noChart(link)] : [])),
  ];
  if (problems.length > 0) return { value: null, problems };
  const pages = paths.map(
    (path): FrozenPage => ({ path, title: headingOf(inputs.pages.get(path) ?? '') ?? '' }),
  );
  const files = new Map([
    ...living,
    ...briefs.flatMap(({ value }) =>
      value === null ? [] : [[`briefs/${value.id}.json`, jsonBytes(value)] as const],
    ),
    ...charts.flatMap(([link, bytes]) => (bytes === undefined ? [] : [[link.slice(1), bytes] as const])),
    ['pages.json', jsonBytes(pages)] as const,
    ['changes.json', jsonBytes(makeChanges(archive, living, name))] as const,
  ]);
  const manifest = makeManifest(files, {
    edition: name,
    previous: archive.editions.at(-1)?.manifest.edition ?? null,
    generator: inputs.generator,
    sourcesTo: newestDate(files),
  });
  files.set('manifest.json', jsonBytes(manifest));
  return { value: new Map([...files].toSorted(([a], [b]) => compare(a, b))), problems: [] };
}

/** The drawing and the data of a chart; a picture of it in dots can be made from the drawing. */
const chartLink = /\/charts\/[a-z0-9-]+\.(?:svg|csv)\b/g;
const chartFolder = '/charts/';

const noChart = (link: string): Problem => ({
  code: 'edition/stale-site',
  severity: 'error',
  place: `dist${link}`,
  message: 'the built site must have every chart that a brief links to',
  actual: 'nothing',
  fix: 'Run npm run edition, which builds first.',
});

const noPage = (path: string): Problem => ({
  code: 'edition/stale-site',
  severity: 'error',
  place: `dist${path}index.html`,
  message: 'the built site must have a page with a heading for every row and brief of the data',
  actual: 'none',
  fix: 'Run npm run edition, which builds first.',
});
