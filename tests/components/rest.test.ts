import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { olderAreInTables, restIsInTables } from '../../scripts/brief/section/cap-blocks.ts';
import { parseAllowedWords } from '../../scripts/rendered/allowed-words.ts';
import { checkRendered } from '../../scripts/rendered/check-rendered.ts';
import Rest from '../../src/components/Rest.astro';
import { tables } from '../../src/schema/tables/all.ts';
import { root } from '../project-files.ts';
import { html as brief, input } from '../rendered/page-of-brief.ts';

const container = await AstroContainer.create();
const html = (names: string, words = 'There is more.') =>
  container.renderToString(Rest, { props: { tables: names }, slots: { default: words } });

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

  it('says nothing that the check of rendered briefs takes for a statement about the world', async () => {
    const file = 'data/allowed-words.yaml';
    const allowed = parseAllowedWords(file, readFileSync(join(root, file), 'utf8')).value;
    const lines = [
      await html('', restIsInTables),
      await html(Object.keys(tables).join(' '), olderAreInTables),
    ];
    const page = brief.replace('</article>', `${lines.join('')}</article>`);
    expect(page).toContain('/data/vote_positions/');
    const problems = checkRendered(input(page, { allowed }));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
