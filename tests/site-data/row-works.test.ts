import { describe, expect, it, vi } from 'vitest';
import { apa, textOf } from '../../src/schema/citing/styles.ts';
import { articleReference } from '../../src/site/article-words.ts';
import { citationOf } from '../../src/site/citations.ts';
import { actorWork, articleWork } from '../../src/site/row-works.ts';
import { smallSources } from './small-sources.ts';

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => smallSources,
}));

// An edition that froze the pages of Norland and of the article; since then a vote in the article has changed.
vi.mock('../../src/editions/read-editions.ts', () => {
  const frozen = ['/actors/country-nor/', '/articles/post/', '/articles/wire/'];
  const latest = { name: '2031-07', titles: new Map(frozen.map((path) => [path, ''])) };
  const changes = { tables: [{ added: [], changed: [{ id: 'vote-harbour-plan' }] }] };
  return { latestEdition: () => latest, published: () => ({ changes }) };
});

const articleOf = (id: string) => {
  const article = smallSources.articleById.get(id);
  if (!article) throw new Error(`Bug: no article ${id}.`);
  return article;
};
const cited = (id: string) => citationOf(articleWork(articleOf(id)));

describe('actorWork(actor)', () => {
  it('is cited as the edition froze its page', () => {
    const actor = smallSources.actorById.get('country-nor');
    if (!actor) throw new Error('Bug: no actor country-nor.');
    const { url, number, genre } = citationOf(actorWork(actor));
    expect(url).toMatch(/\/editions\/2031-07\/actors\/country-nor\/$/);
    expect([number, genre]).toEqual(['country-nor', 'Data record']);
  });
});

describe('articleWork(article)', () => {
  it('is what was coded from the article, not the article', () => {
    const words = textOf(apa(cited('wire')));
    expect(words).toMatch(/What was coded from “[^”]+” \(Norland Wire\)/);
    expect(words).toContain('[Coded article]');
  });

  it('names no outlet that is not known', () => {
    expect(cited('copy').title).toMatch(/^What was coded from “[^”]+”$/);
  });

  it('is cited as frozen only while all that was coded from it is', () => {
    expect(cited('wire').url).toMatch(/\/editions\/2031-07\/articles\/wire\/$/);
    expect(cited('post').url).not.toContain('/editions/');
    expect(cited('post').edition).toMatch(/^living version after edition 2031-07/);
  });
});

describe('articleReference(article)', () => {
  it('names author, headline, outlet, day and address as far as they are known', () => {
    const whole = {
      ...articleOf('post'),
      title: 'A “plan” for the harbour',
      author: 'Ada Quill',
      outlet: 'Lakeside Post',
      published: '2031-06-02',
      url: 'https://example.org/plan',
    };
    expect(articleReference(whole)).toBe(
      '“A ‘plan’ for the harbour”, by Ada Quill, Lakeside Post, 2 June 2031, https://example.org/plan',
    );
    expect(articleReference({ ...articleOf('copy'), author: null, url: null })).toBe(
      `${articleOf('copy').label}, undated`,
    );
  });
});
