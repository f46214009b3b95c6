// A digit, a name or a date of an article is changed: all that is made of it changes with it, or the build says where not.

import { describe, expect, test, vi } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import { jsonFeedResponse } from '../../src/feeds/feed-text.ts';
import { briefFeed } from '../../src/feeds/feeds.ts';
import { apa } from '../../src/schema/citing/styles.ts';
import { newestPublished } from '../../src/site/article-words.ts';
import { citationOf } from '../../src/site/citations.ts';
import { briefWork } from '../../src/site/cited-works.ts';
import { recordTitle } from '../../src/site/record-words.ts';
import { recordWork } from '../../src/site/row-works.ts';
import { cardsOfWorld, chartsOfWorld, replace, type World, worldOf } from './world.ts';

let shown: World;
const show = (world: World) => {
  shown = world;
  return world;
};
vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => shown.sources,
}));
// What an edition holds is cited as of that edition; here the living version is looked at, whatever was published.
vi.mock('../../src/editions/read-editions.ts', async (original) => ({
  ...(await original<typeof import('../../src/editions/read-editions.ts')>()),
  latestEdition: () => null,
}));
vi.mock('../../src/site/briefs.ts', () => ({ allBriefs: async () => shown.briefs }));

const own = show(worldOf());
const feedOf = async (world: World): Promise<string> => {
  show(world);
  return (await jsonFeedResponse(await briefFeed('json'), config)).text();
};
const citationOfRecord = (world: World, id: string): string => {
  show(world);
  const record = world.sources.recordById.get(id);
  if (record === undefined) throw new Error(`no record ${id}`);
  return apa(citationOf(recordWork(id, recordTitle(record), record.row.article_ids)))
    .map(({ text }) => text)
    .join('');
};
const citationOfBrief = (world: World, id: string): string => {
  show(world);
  const { title, as_of } = world.brief(id).data;
  return apa(citationOf(briefWork(id, title, as_of)))
    .map(({ text }) => text)
    .join('');
};
const chart = (world: World, id: string): string => chartsOfWorld(show(world)).get(id) ?? '';
const card = (world: World, path: string): string => cardsOfWorld(show(world)).get(path) ?? '';

test('our own articles make briefs without a problem', () => {
  expect(own.problems).toEqual([]);
  expect(own.briefs.length).toBeGreaterThan(4);
});

describe('one digit of a vote', () => {
  const changed = worldOf(replace('new-york-declaration-endorsed', '142 of the 193', '147 of the 193'));
  const id = 'vote-unga-new-york-declaration';

  test('changes the table, and what is worked out from it', () => {
    const [row] = changed.sources.tables.votes.filter((vote) => vote.id === id);
    expect(row).toMatchObject({ in_favour: 147, against: 10, abstentions: 12, not_voting: 24 });
  });

  test('changes every number of the brief that is the vote’s', () => {
    const { text, data } = changed.brief('two-state-vote');
    expect(data.answer).toContain('by 147 votes to 10');
    expect(text).toContain('147 voted for');
    expect(text).toContain('24 did not vote');
    // Footnotes and paragraphs have numbers too.
    const plain = (words: string) => words.replaceAll(/\[\^\d+\]|^\[\^.*$/gm, '');
    expect(plain(text)).not.toMatch(/\b(?:142|29)\b/);
    expect(plain(own.brief('two-state-vote').text)).toMatch(/\b142\b[\s\S]*\b29\b/);
  });

  test('changes the chart, the share images, the feed and leaves no old number behind', async () => {
    for (const made of [
      chart(changed, id),
      card(changed, 'briefs/two-state-vote'),
      card(changed, `records/${id}`),
    ]) {
      expect(made).toContain('147');
      expect(made).not.toContain('142');
    }
    const feed = await feedOf(changed);
    expect(feed).toContain('147 votes');
    expect(feed).not.toContain('142');
    expect(await feedOf(own)).toContain('142 votes');
  });

  test('changes no brief that does not tell of it', () => {
    for (const brief of ['isf', 'peace-council', 'congress-of-religions', 'public-sentiment'])
      expect(changed.brief(brief)).toEqual(own.brief(brief));
  });
});

describe('the giver of a pledge', () => {
  const changed = worldOf(replace('stabilization-force-contributors', 'Morocco', 'Tunisia'));

  test('changes the table, the brief, the charts, the share image, the feed and the citation', async () => {
    const ids = changed.sources.tables.commitments.map(({ id }) => id);
    expect(ids).toContain('commitment-tun-isf-troops');
    expect(ids).not.toContain('commitment-mar-isf-troops');
    const { text, data } = changed.brief('isf');
    expect(data.answer).toContain('Tunisia');
    expect(text).not.toContain('Morocco');
    const offers = [...chartsOfWorld(show(changed))]
      .filter(([id]) => /isf/.test(id))
      .map(([, made]) => made)
      .join('\n');
    expect(offers).toContain('Tunisia');
    expect(offers).not.toContain('Morocco');
    expect(card(changed, 'records/commitment-tun-isf-troops')).toContain('Tunisia');
    const feed = await feedOf(changed);
    expect(feed).toContain('Tunisia');
    expect(feed).not.toContain('Morocco');
    expect(citationOfRecord(changed, 'commitment-tun-isf-troops')).toContain('Tunisia');
  });
});

describe('a date', () => {
  const changed = worldOf(replace('stabilization-force-contributors', 'on January 22', 'on January 25'));

  test('changes the event, the brief, the chart, the share image and the citation', async () => {
    const days = changed.sources.tables.events
      .filter(({ type }) => type === 'signing')
      .map(({ date }) => date);
    expect(days).toEqual(['2026-01-25']);
    const { text, data } = changed.brief('peace-council');
    expect(data.answer).toContain('25 January 2026');
    expect(text).not.toMatch(/22 January|January 22/);
    const timelines = [...chartsOfWorld(show(changed))].filter(([id]) => id.startsWith('timeline'));
    expect(timelines.filter(([, made]) => made.includes('2026-01-25')).length).toBeGreaterThan(0);
    expect(timelines.filter(([, made]) => made.includes('2026-01-22'))).toEqual([]);
    const id = changed.sources.tables.events.find(({ type }) => type === 'signing')?.id ?? '';
    expect(card(changed, `records/${id}`)).toMatch(/25 January 2026/);
    expect(citationOfRecord(changed, id)).toContain('January 25');
    expect(await feedOf(changed)).toContain('25 January 2026');
  });

  test('of publication changes how the brief is dated, cited and put into the feed', async () => {
    const later = worldOf(
      replace('stabilization-force-contributors', "published: '2026-02'", "published: '2026-03-09'"),
    );
    expect(later.brief('isf').data.as_of).toBe('2026-03-09');
    expect(citationOfBrief(later, 'isf')).toContain('9 March 2026');
    expect(citationOfBrief(own, 'isf')).not.toContain('March');
    expect(await feedOf(later)).toContain('2026-03-09');
    show(later);
    expect(newestPublished(['stabilization-force-contributors'])).toBe('2026-03-09');
  });
});

describe('a quotation', () => {
  test('changes in the brief with the words of the article', () => {
    const changed = worldOf(
      replace('new-york-declaration-endorsed', 'a step toward peace', 'a stride toward peace'),
    );
    expect(changed.brief('two-state-vote').text).toContain('a stride toward peace');
    expect(changed.brief('two-state-vote').text).not.toContain('a step toward peace');
  });
});
