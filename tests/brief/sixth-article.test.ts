// A sixth article, owned by this test: a new country, and a later pledge that is looser than the earlier one. No code knows it.

import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { composeBriefs } from '../../scripts/brief/compose-briefs.ts';
import { toldTables } from '../../scripts/brief/record-index.ts';
import { ownInputs } from '../own-inputs.ts';
import { cardsOfWorld, chartsOfWorld, type World, worldOf } from './world.ts';

let shown: World;
const show = (world: World) => {
  shown = world;
  return world;
};
vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => shown.sources,
}));

const sixth = readFileSync(new URL('sixth-article.md', import.meta.url), 'utf8');
const add = (id: string, text: string) => (articles: ReadonlyMap<string, string>) =>
  new Map([...articles, [`content/articles/${id}.md`, text]]);
const own = show(worldOf());
const more = worldOf(add('sixth-article', sixth));

describe('a sixth article', () => {
  test('makes no problem, and joins the briefs it belongs to', () => {
    expect(more.problems).toEqual([]);
    const joined = more.briefs
      .filter(({ data }) => data.article_ids.includes('sixth-article'))
      .map(({ id }) => id);
    expect(joined).toContain('isf');
    for (const { id } of more.briefs.filter((brief) => !joined.includes(brief.id)))
      expect(more.brief(id)).toEqual(own.brief(id));
    expect(joined).not.toContain('two-state-vote');
    expect(joined).not.toContain('public-sentiment');
  });

  test('brings the new country into the answer, the tables, the charts and the share images', () => {
    const { data, text } = more.brief('isf');
    expect(data.as_of).toBe('2026-03-10');
    expect(data.answer).toContain('Kosovo, Albania and Portugal (150 soldiers) have agreed to send troops');
    expect(data.answer).toContain('Egypt and Jordan have committed to training police');
    expect(text).toContain('150 soldiers');
    expect(text).toContain('The Test Courier');
    const pledge = more.sources.tables.commitments.find(({ actor_id }) => actor_id === 'country-prt');
    expect(pledge).toMatchObject({
      country_code: 'PRT',
      status: 'agreed',
      quantity: 150,
      mission_id: 'org-isf',
    });
    expect(more.sources.actorById.get('country-prt')?.name).toBe('Portugal');
    const charts = [...chartsOfWorld(show(more))]
      .filter(([, made]) => made.includes('Portugal'))
      .map(([id]) => id);
    expect(charts.length).toBeGreaterThanOrEqual(2);
    expect(cardsOfWorld(more).has(`records/${pledge?.id}`)).toBe(true);
    show(own);
    expect([...chartsOfWorld(own).values()].join('')).not.toContain('Portugal');
  });

  test('sets the later pledge against the earlier one, in the table and in words', () => {
    const of = (world: World) =>
      world.sources.tables.differences.find(({ record_ids }) =>
        record_ids.includes('commitment-alb-isf-troops'),
      );
    expect(of(own)?.values).toEqual(['agreed', 'ready']);
    expect(of(more)?.values).toEqual(['agreed', 'ready', 'willing']);
    expect(more.brief('isf').text).toContain(
      'One report says that Albania has agreed to send troops, another that it is ready to do so, and another that it is willing to do so.',
    );
    expect(own.brief('isf').text).not.toMatch(/that Albania[^.]*willing/);
  });

  test('corroborates what both report, and a copy of it corroborates nothing', () => {
    const count = (world: World, id: string) => world.sources.recordById.get(id)?.row.outlet_count;
    expect(count(own, 'commitment-ita-isf-training-support')).toBe(1);
    expect(count(more, 'commitment-ita-isf-training-support')).toBe(2);
    const copy = sixth
      .replace('duplicate_of: null', 'duplicate_of: sixth-article')
      .replace('The Test Courier', 'The Second Courier');
    const copied = worldOf((articles) => add('sixth-copy', copy)(add('sixth-article', sixth)(articles)));
    expect(count(copied, 'commitment-ita-isf-training-support')).toBe(2);
    expect(copied.sources.tables.differences).toEqual(more.sources.tables.differences);
  });

  test('corroborates nothing when it is opinion', () => {
    const opinion = worldOf(add('sixth-article', sixth.replace('kind: news', 'kind: opinion')));
    expect(opinion.sources.recordById.get('commitment-ita-isf-training-support')?.row.outlet_count).toBe(1);
    expect(opinion.brief('isf').text).toMatch(
      /Portugal[^.]*according to an opinion article in The Test Courier/,
    );
  });
});

describe('less than we have', () => {
  /** Words that only a hole in a sentence leaves behind. */
  const holes = (text: string): readonly string[] =>
    text
      .replaceAll(/\[\^\d+\]/g, '')
      .match(
        /undefined|null|NaN|\[object|\b(?:of|to|in|the|by|with) [.,;]|,,|\.\.(?!\.)|\(\)| ,|: *$(?!\n\n-)/gm,
      ) ?? [];

  test.each(toldTables)('every brief reads well when the table of %s is empty', (table) => {
    const { tables, texts } = own.sources;
    const empty = table === 'votes' ? { votes: [], vote_positions: [] } : { [table]: [] };
    const made = composeBriefs({
      topics: ownInputs.topics,
      dataset: { ...tables, ...empty },
      texts: [...texts.values()],
    });
    expect(made.problems).toEqual([]);
    for (const { id } of own.briefs) {
      const text = made.value.files.get(`${id}.md`) ?? '';
      expect(holes(text)).toEqual([]);
      expect(text).toMatch(/## In short\n\n\S.{30}/);
    }
    if (table === 'votes')
      expect(made.value.files.get('two-state-vote.md')).not.toMatch(/\bvotes to\b|Contested.*vote rests/);
    if (table === 'events') expect(made.value.files.get('public-sentiment.md')).not.toContain('## Timeline');
  });

  test('every brief reads well without a single date', () => {
    const world = worldOf(
      (articles) =>
        new Map(
          [...articles].map(([path, text]) => [
            path,
            text
              .replace(/^published: .*$/m, 'published: null')
              .replace(/^published_basis: .*$/m, 'published_basis: unknown')
              .replace(/^published_note: .*$/m, 'published_note: null'),
          ]),
        ),
    );
    for (const { text, data } of world.briefs) {
      expect(holes(text)).toEqual([]);
      expect(data.as_of).toBeNull();
      expect(text).not.toContain('As of');
    }
    expect(world.brief('peace-council').text).toContain('22 January (year not given)');
  });
});
