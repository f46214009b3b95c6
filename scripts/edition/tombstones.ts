// Withdrawals and the ledger -> the words that stand at each address whose subject is no more.

import { editionPath, type Tombstone } from '../../src/schema/edition.ts';
import type { Outcome, Problem } from '../problem.ts';
import type { Archive, Edition } from './archive.ts';
import { type NamedWithdrawal, WITHDRAWN } from './withdrawals.ts';

/** `livingPages`: the pages that this build has of rows and briefs. */
export function makeTombstones(
  { editions, ledger, withdrawals }: Archive,
  livingPages: ReadonlySet<string>,
): Outcome<readonly Tombstone[]> {
  const urls = ledger.map(({ url }) => url).filter((url) => !url.startsWith('/editions/2'));
  const made = withdrawals.map((withdrawal) => bury(withdrawal, urls, editions, livingPages));
  return { value: made.flatMap(({ value }) => value), problems: made.flatMap(({ problems }) => problems) };
}

function bury(
  withdrawal: NamedWithdrawal,
  urls: readonly string[],
  editions: readonly Edition[],
  livingPages: ReadonlySet<string>,
): Outcome<readonly Tombstone[]> {
  const { id, reason, date, replacedBy } = withdrawal;
  const own = urls.filter((url) => isOf(url, id));
  const page = own.find((url) => url.endsWith('/')) ?? own[0];
  if (page === undefined || editions.length === 0) return refuse(withdrawal, 'unknown');
  if (livingPages.has(page)) return refuse(withdrawal, 'living');
  const successor = replacedBy === null ? null : [...livingPages].find((path) => isOf(path, replacedBy));
  if (successor === undefined) return refuse(withdrawal, 'successor');
  const holder = editions.findLast(({ pages }) => pages.some(({ path }) => path === page));
  const edition = (holder ?? editions.at(-1))?.manifest.edition ?? '';
  const title = holder?.pages.find(({ path }) => path === page)?.title ?? id;
  const edition_path = editionPath(edition, holder ? page : '/');
  const value = own.map((path) => ({
    path,
    id,
    title,
    reason,
    date,
    edition,
    edition_path,
    replaced_by: successor,
  }));
  return { value, problems: [] };
}

/** Where the name of a page stands for a row or a brief; /data/votes/ is no brief called "votes". */
const ofRows =
  /^\/(?:(?:records|actors|articles|briefs)|cite\/(?:record|brief)|share\/(?:records|actors|articles|briefs))\//;

/** 'vote-x' is the subject of '/records/vote-x/', '/records/vote-x.json', '/cite/record/vote-x.bib' and its charts. */
const isOf = (url: string, id: string): boolean => {
  if (id.startsWith('/')) return url === id;
  const [, chart] = /^\/charts\/(.+)\.[a-z]+$/.exec(url) ?? [];
  if (chart !== undefined) return isChartOf(chart, id);
  return ofRows.test(url) && url.split('/').some((part) => part === id || part.startsWith(`${id}.`));
};

/** A chart is named for its record, its mission or the page it stands on: 'timeline-briefs-isf'. */
const isChartOf = (chart: string, id: string): boolean =>
  chart === id ||
  chart === `commitments-${id}` ||
  ['records', 'actors', 'briefs'].some((section) => chart.endsWith(`-${section}-${id}`));

const refusals = {
  unknown: {
    code: 'withdrawn/unknown-id',
    message: 'only what was published in an edition can be withdrawn',
    fix: 'Correct the id, or remove the entry: what was never published needs none.',
  },
  living: {
    code: 'withdrawn/still-published',
    message: 'what is withdrawn must not be published any more',
    fix: 'Remove the entry, or the record.',
  },
  successor: {
    code: 'withdrawn/unknown-successor',
    message: 'replaced_by must name something that is published now',
    fix: 'Correct it, or remove it.',
  },
} as const;

function refuse(
  { id, replacedBy, line }: NamedWithdrawal,
  why: keyof typeof refusals,
): Outcome<readonly Tombstone[]> {
  const problem: Problem = {
    severity: 'error',
    place: `${WITHDRAWN}:${line}`,
    actual: `"${why === 'successor' ? replacedBy : id}"`,
    ...refusals[why],
  };
  return { value: [], problems: [problem] };
}
