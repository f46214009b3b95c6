import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it, vi } from 'vitest';
import Claim from '../../src/components/Claim.astro';
import Fact from '../../src/components/Fact.astro';
import Paragraph from '../../src/components/Paragraph.astro';
import Passage from '../../src/components/Passage.astro';
import Positions from '../../src/components/Positions.astro';
import Sources from '../../src/components/Sources.astro';
import { passagesOf } from '../../src/site/passage.ts';
import { smallSources } from '../site-data/small-sources.ts';

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => smallSources,
}));

const container = await AstroContainer.create();

/** The page's HTML, without the attributes that Astro adds for developers. */
const render: typeof container.renderToString = async (...args) =>
  (await container.renderToString(...args)).replaceAll(/ data-astro-source-(?:file|loc)="[^"]*"/g, '');

describe('<Claim>', () => {
  it('is an anchor, and its number leads to the sentence of the article', async () => {
    const html = await render(Claim, {
      props: { id: 'c-2', records: 'commitment-nor-mission-medical' },
      slots: { default: 'Norland has agreed.' },
    });
    expect(html).toContain('id="c-2"');
    expect(html).toMatch(
      /<a href="\/articles\/post\/#p2-s1" aria-label="Source 2, The Lakeside Post, 4 May 2031, ¶\u00a02">\s*2\s*<\/a>/,
    );
  });
});

describe('<Fact>', () => {
  it('leads to its record, or to the page of an actor', async () => {
    const fact = (record: string) => render(Fact, { props: { record }, slots: { default: 'Norland' } });
    expect(await fact('vote-harbour-plan')).toContain('href="/records/vote-harbour-plan/"');
    expect(await fact('country-nor')).toContain('href="/actors/country-nor/"');
  });

  it('refuses a record that is in no table', async () => {
    await expect(render(Fact, { props: { record: 'vote-nowhere' } })).rejects.toThrow(
      'Bug: a fact of a brief names the record vote-nowhere, which is in no table.',
    );
  });
});

describe('<Paragraph>', () => {
  it('puts the notes of its sentences beside the text: words with the span marked, record, permalink', async () => {
    const html = await render(Paragraph, {
      slots: { default: '<span data-claim="c-1">Forty voted for it.</span>' },
    });
    expect(html).toContain('<mark>Forty of the 60 members voted for</mark> the Harbour Plan');
    expect(html).toContain('href="/records/vote-harbour-plan/"');
    expect(html).toContain('href="/briefs/harbour/#c-1"');
  });
});

describe('<Passage>', () => {
  it('prints words of an article as text, never as markup', async () => {
    const [passage] = passagesOf(smallSources.evidenceByRecord.get('vote-harbour-plan') ?? []);
    const html = await render(Passage, {
      props: {
        passage: { ...passage, segments: [{ text: '<img src=x onerror=alert(1)>', isMarked: true }] },
      },
    });
    expect(html).toContain('<mark>&lt;img src=x onerror=alert(1)&gt;</mark>');
  });
});

describe('<Positions>', () => {
  it('keeps what is given to a mission apart from how members voted', async () => {
    const html = await render(Positions, {
      props: { records: 'commitment-nor-mission-medical position-harbour-plan-nor' },
    });
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html).toContain('Medical staff');
    expect(html).toContain('data-tip="&quot;has agreed to send&quot;');
  });
});

describe('<Sources>', () => {
  it('says of a copy that it adds no weight', async () => {
    const html = await render(Sources, { props: { articles: 'post copy' } });
    expect(html).toContain('>The vote on the Harbour Plan</a>');
    expect(html).toContain('adds no weight');
  });
});
