import { describe, expect, it } from 'vitest';
import { checkAllUrls, checkLedger } from '../../scripts/edition/check-permalinks.ts';
import { keepPromises } from '../../scripts/edition/keep-promises.ts';
import { extendLedger, parseLedger } from '../../scripts/edition/ledger.ts';
import { publishedUrls } from '../../scripts/edition/published-urls.ts';
import type { Problem } from '../../scripts/problem.ts';
import { smallDataset } from '../dataset/small-dataset.ts';
import { claims, living, noArchive, open, stateOf, withEdition } from './invented-state.ts';

const source = withEdition('2026-11');
const archive = open(source);
const withoutVote = stateOf(
  {
    ...smallDataset,
    votes: [],
    vote_positions: [],
    evidence: smallDataset.evidence.filter(({ record_table }) => !record_table.startsWith('vote')),
  },
  claims.map((claim) => ({ ...claim, record_ids: ['figure-harbour-cost'] })),
);
const entry = (id: string, more = '') =>
  `- id: ${id}\n  reason: "A show of hands & no vote."\n  date: "2026-12-01"\n${more}`;
const bothGone = '[vote-council-harbour, position-council-harbour-xkx]';
const codes = (problems: readonly Problem[]) => problems.map(({ code, place }) => `${place} ${code}`);

describe('keepPromises(source, living)', () => {
  it('asks nothing while nothing is lost, and nothing where no edition was made', () => {
    expect(keepPromises(source, living).problems).toEqual([]);
    expect(keepPromises(noArchive, withoutVote).problems).toEqual([]);
  });

  it('names the line of the ledger of each page that would be lost, and what to do', () => {
    const { problems } = keepPromises(source, withoutVote);
    const lines = source.ledger.split('\n');
    const line = lines.indexOf('/records/vote-council-harbour/,2026-11') + 1;
    expect(codes(problems)).toContain(`data/permalinks.csv:${line} permalink/lost`);
    expect(problems).toHaveLength(2);
    expect(problems.map(({ fix }) => fix).join()).toContain(
      'add "id: vote-council-harbour" with a reason and a date to data/withdrawn.yaml (edition 2026-11 keeps it)',
    );
  });

  it('puts a tombstone at every address of what is withdrawn with a reason', () => {
    const { value, problems } = keepPromises({ ...source, withdrawals: entry(bothGone) }, withoutVote);
    expect(problems).toEqual([]);
    expect(value?.tombstones.map(({ path }) => path)).toEqual([
      '/records/vote-council-harbour.json',
      '/records/vote-council-harbour/',
      '/records/position-council-harbour-xkx.json',
      '/records/position-council-harbour-xkx/',
    ]);
    expect(value?.tombstones[1]).toEqual({
      path: '/records/vote-council-harbour/',
      id: 'vote-council-harbour',
      title: 'Heading of /records/vote-council-harbour/',
      reason: 'A show of hands & no vote.',
      date: '2026-12-01',
      edition: '2026-11',
      edition_path: '/editions/2026-11/records/vote-council-harbour/',
      replaced_by: null,
    });
  });

  it('puts one at the charts of what is withdrawn, and at no chart of another', () => {
    const charts = [
      'vote-council-harbour.svg',
      'timeline-records-vote-council-harbour.png',
      'vote-other.svg',
    ];
    const urls = charts.map((file) => `/charts/${file}`);
    const ledger = extendLedger(parseLedger(source.ledger).value, urls, '2026-11');
    const { value } = keepPromises({ ...source, ledger, withdrawals: entry(bothGone) }, withoutVote);
    const paths = value?.tombstones.map(({ path }) => path).filter((path) => path.startsWith('/charts/'));
    expect(paths).toEqual([
      '/charts/timeline-records-vote-council-harbour.png',
      '/charts/vote-council-harbour.svg',
    ]);
  });

  it('leads to what takes its place', () => {
    const withdrawals = entry(bothGone, '  replaced_by: figure-harbour-cost\n');
    const { value } = keepPromises({ ...source, withdrawals }, withoutVote);
    expect(value?.tombstones[0]?.replaced_by).toBe('/records/figure-harbour-cost/');
  });

  it.each([
    ['what is still published', entry('figure-harbour-cost'), 'withdrawn/still-published'],
    ['what was never published', entry('vote-nobody'), 'withdrawn/unknown-id'],
    [
      'with a successor that is not there',
      entry(bothGone, '  replaced_by: vote-nobody\n'),
      'withdrawn/unknown-successor',
    ],
    ['without a reason', '- id: vote-council-harbour\n  date: "2026-12-01"\n', 'withdrawn/keys'],
    [
      'on a day that does not exist',
      '- id: vote-council-harbour\n  reason: x\n  date: "2026-02-30"\n',
      'withdrawn/keys',
    ],
    ['with a key that nothing reads', entry('vote-council-harbour', '  raeson: x\n'), 'withdrawn/keys'],
    ['twice', entry('vote-council-harbour') + entry('vote-council-harbour'), 'withdrawn/keys'],
    ['in no YAML', '- id: [', 'withdrawn/yaml'],
    ['in no list', 'id: x', 'withdrawn/yaml'],
  ])('refuses a withdrawal %s', (_, withdrawals, code) => {
    const { problems } = keepPromises({ ...source, withdrawals }, withoutVote);
    expect(problems.filter((problem) => problem.code === code)).not.toEqual([]);
    expect(problems.find((problem) => problem.code === code)?.place).toMatch(/^data\/withdrawn\.yaml:\d+$/);
  });

  it('takes a file of comments for no withdrawal', () => {
    expect(keepPromises({ ...source, withdrawals: '# nothing\n' }, living).problems).toEqual([]);
  });
});

describe('checkAllUrls(archive, urls)', () => {
  it('names every address of the ledger that a built site does not have', () => {
    const all = archive.ledger.map(({ url }) => url);
    expect(checkAllUrls(archive, all)).toEqual([]);
    const lost = '/editions/2026-11/data/votes.csv';
    const [problem, ...others] = checkAllUrls(
      archive,
      all.filter((url) => url !== lost),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'permalink/lost', message: expect.stringContaining(lost) });
  });
});

describe('checkLedger(archive)', () => {
  it('misses a line that was deleted', () => {
    expect(checkLedger(archive)).toEqual([]);
    const ledger = archive.ledger.filter(({ url }) => url !== '/records/vote-council-harbour/');
    expect(checkLedger({ ...archive, ledger }).map(({ actual }) => actual)).toEqual([
      'no line for /records/vote-council-harbour/',
    ]);
  });
});

describe('parseLedger(text) and extendLedger(ledger, urls, edition)', () => {
  it('keep the edition that first had an address, sorted, once each', () => {
    const first = extendLedger([], ['/b/', '/a/'], '2026-11');
    expect(first).toBe('url,edition\n/a/,2026-11\n/b/,2026-11\n');
    const second = extendLedger(parseLedger(first).value, ['/b/', '/c/'], '2026-12-05');
    expect(second).toBe('url,edition\n/a/,2026-11\n/b/,2026-11\n/c/,2026-12-05\n');
    expect(parseLedger(second).value.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it.each([
    ['a wrong header', 'path\n/a/,2026-11\n', 'data/permalinks.csv:1'],
    ['a line without an edition', 'url,edition\n/a/\n', 'data/permalinks.csv:2'],
    ['an address that is none', 'url,edition\n/a/,2026-11\na,2026-11\n', 'data/permalinks.csv:3'],
  ])('name the place of %s', (_, text, place) => {
    expect(codes(parseLedger(text).problems)).toEqual([`${place} permalink/csv`]);
  });

  it('take an empty file for an empty ledger', () => {
    expect(parseLedger('')).toEqual({ value: [], problems: [] });
    expect(parseLedger('url,edition\n')).toEqual({ value: [], problems: [] });
  });
});

describe('publishedUrls(paths)', () => {
  it('are pages, data and citations, not what one build shares among its pages', () => {
    const paths = [
      'index.html',
      'briefs/isf/index.html',
      'data/votes.csv',
      'cite/brief/isf.bib',
      'share/home.png',
      '_astro/x.css',
      'theme.css',
      'pagefind/x.js',
      '404.html',
      'sitemap-0.xml',
      '_headers',
    ];
    expect(publishedUrls(paths)).toEqual([
      '/',
      '/briefs/isf/',
      '/cite/brief/isf.bib',
      '/data/votes.csv',
      '/share/home.png',
    ]);
  });
});
