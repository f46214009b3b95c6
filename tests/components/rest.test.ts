import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import Rest from '../../src/components/Rest.astro';

const container = await AstroContainer.create();
const html = (tables: string) =>
  container.renderToString(Rest, { props: { tables }, slots: { default: 'There is more.' } });

describe('<Rest>', () => {
  it('leads to each table that holds the rest', async () => {
    const page = await html('vote_positions commitments');
    expect(page).toContain('There is more.');
    expect([...page.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual([
      '/data/vote_positions/',
      '/data/commitments/',
    ]);
  });

  it('leads to the data where sentences were left out', async () => {
    expect(await html('')).toContain('href="/data/"');
  });
});
