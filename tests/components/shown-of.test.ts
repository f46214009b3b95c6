import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import ShownOf from '../../src/components/ShownOf.astro';

const container = await AstroContainer.create();
const words = async (props: Record<string, unknown>) =>
  (await container.renderToString(ShownOf, { props }))
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('<ShownOf>', () => {
  it('says nothing of a list that is whole', async () => {
    expect(await words({ which: 'newest', shown: 5, all: 5, table: 'votes' })).toBe('');
  });

  it('names the tables that hold the rest', async () => {
    expect(await words({ which: 'newest', shown: 500, all: 1229, table: 'events', also: 'votes' })).toBe(
      'Here are the newest 500 of 1,229. The tables Events and Votes have all, and the search finds each.',
    );
  });

  it('promises no search for rows that have no page', async () => {
    expect(await words({ which: 'first', shown: 1, all: 3, table: 'evidence' })).toBe(
      'Here is the first of 3. The table Evidence has all.',
    );
  });
});
