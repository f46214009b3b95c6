// An invented brief as a page, and what it takes to check it: one vote, two pledges, one article.

import type { RenderedInput } from '../../scripts/rendered/check-rendered.ts';
import type { Claim } from '../../src/schema/claim.ts';
import * as rows from '../brief/invented.ts';

const dataset = rows.dataset({
  votes: [
    rows.vote({ id: 'vote-plan', in_favour: 142, against: 10, total_members: 193, date: '2031-05-12' }),
  ],
  commitments: [
    rows.commitment({ id: 'commitment-nor' }),
    rows.commitment({ id: 'commitment-ves', actor_id: 'country-ves' }),
  ],
  events: [
    rows.event({
      id: 'event-talks',
      what: 'hostage talks opened in Lakeside',
      type: 'meeting',
      date: '2031-04',
    }),
  ],
  statements: [rows.statement({ id: 'statement-lund', direct: true, text: 'The harbour will stay open.' })],
  evidence: [rows.evidence('vote-plan', 0, '142 of the 193 members', { record_table: 'votes' })],
});

const fact = (text: string, record: string, formula: string | null = null) => ({ text, record, formula });

export const claims: readonly Claim[] = [
  {
    id: 'c-1',
    kind: 'sentence',
    brief: 'harbour',
    section: 'in-short',
    text: 'On 12 May 2031, the Northern Security Council adopted the plan by 142 votes to 10.',
    record_ids: ['vote-plan'],
    facts: [
      fact('12 May 2031', 'vote-plan'),
      fact('Northern Security Council', 'vote-plan'),
      fact('142', 'vote-plan'),
      fact('10', 'vote-plan'),
    ],
  },
  {
    id: 'c-2',
    kind: 'sentence',
    brief: 'harbour',
    section: 'in-short',
    text: 'Two countries have agreed to send troops; Lund said: “The harbour will stay open.”',
    record_ids: ['commitment-nor', 'commitment-ves', 'statement-lund'],
    facts: [
      fact('Two', 'commitment-nor', 'count(commitments)'),
      fact('Lund', 'statement-lund'),
      fact('“The harbour will stay open.”', 'statement-lund'),
    ],
  },
  {
    id: 'c-3',
    kind: 'key-figure',
    brief: 'harbour',
    section: 'key-figures',
    text: '142 of 193 voted in favour of the Harbour Plan.',
    record_ids: ['vote-plan'],
    facts: [fact('142 of 193', 'vote-plan'), fact('Harbour Plan', 'vote-plan')],
  },
];

const link = (record: string, text: string) => `<a class="fact" href="/base/records/${record}/">${text}</a>`;

export const html = `<!doctype html><html lang="en"><body><header>Zorgland 99</header><article class="brief">
<header class="page-header"><h1>The Harbour Plan</h1><p class="brief-question">Who voted in Norland?</p>
<p class="brief-facts"><span>As of 20 May 2031</span> <span>2 sourced sentences</span> <span>1 article</span> <a href="brief.md">Markdown</a></p></header>
<div class="brief-columns"><nav class="contents"><ol><li><a href="#s">Sources</a></li></ol></nav><div class="brief-body">
<h2 id="in-short">In short</h2>
<p class="brief-paragraph"><span class="claim" id="c-1" data-claim="c-1">On ${link('vote-plan', '12 May 2031')}, the ${link('vote-plan', 'Northern Security Council')} adopted the plan by ${link('vote-plan', '142')} votes to ${link('vote-plan', '10')}.<sup class="claim-number"><a href="/base/articles/harbour-news/#p1-s1">1</a></sup></span>
<span class="claim" id="c-2" data-claim="c-2">${link('commitment-nor', 'Two')} countries have agreed to send troops; ${link('statement-lund', 'Lund')} said: ${link('statement-lund', '“The harbour will stay open.”')}<sup class="claim-number">2</sup></span></p>
<div class="notes"><p>Zorgland wrote of 99 ships.</p></div>
<ul class="key-figures"><li class="key-figure" id="c-3"><a class="key-figure-value" href="/base/records/vote-plan/">142 of 193</a> <span class="key-figure-label">voted in favour of the Harbour Plan</span> <a class="key-figure-source" href="/base/articles/harbour-news/#p7-s2">The Harbour News, 20 May 2031, ¶ 7</a></li></ul>
<ol class="timeline"><li class="timeline-item"><p class="timeline-date">April 2031</p><p class="timeline-words"><a href="/base/records/event-talks/">Hostage talks opened in Lakeside</a></p><p class="timeline-type">Meeting</p></li></ol>
<table><caption><a href="/base/actors/org-harbour-mission/">Harbour Observation Mission</a></caption><tbody><tr><th scope="row"><a href="/base/actors/country-nor/">Norland</a></th><td><a href="/base/records/commitment-nor/">Troops</a></td></tr></tbody></table>
<h2>Sources</h2><ul class="sources"><li><a href="/base/articles/harbour-news/">A title</a> <span class="source-place">The Harbour News, 20 May 2031</span></li></ul>
</div></div></article></body></html>`;

const allowance = (where: string, words: string | null, line: number) => ({
  where,
  words,
  place: `list:${line}:1`,
});

/** The checks' input for a page that may differ. */
export const input = (page: string | null, changed: Partial<RenderedInput> = {}): RenderedInput => ({
  dataset,
  texts: [],
  claims: JSON.stringify(claims),
  briefs: new Map([
    ['harbour.mdx', '---\narticle_ids: [harbour-news]\n---\n'],
    ['harbour.md', ''],
  ]),
  page: () => page,
  chartFile: () => null,
  allowed: [
    allowance('sup.claim-number', null, 1),
    allowance('.notes', null, 2),
    allowance('.brief-facts a', null, 3),
    allowance('h2, nav.contents', 'Sources', 4),
  ],
  ...changed,
});
