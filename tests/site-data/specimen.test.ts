import { expect, it, vi } from 'vitest';
import { specimenClaim } from '../../src/site/specimen.ts';
import { smallSources } from './small-sources.ts';

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => {
    const [sentence] = smallSources.claims;
    if (!sentence) throw new Error('Bug: the small dataset lacks a sentence.');
    const text = 'Forty of sixty voted in favour of the Harbour Plan at the Assembly.';
    const figure = { ...sentence, id: 'c-figure', kind: 'key-figure' as const, text };
    return {
      ...smallSources,
      claims: [figure, ...smallSources.claims],
      claimById: new Map([...smallSources.claimById, [figure.id, figure]]),
    };
  },
}));

it('specimenClaim() shows a sentence, which has a number, and no key figure', () => {
  const specimen = specimenClaim();
  expect(specimen?.claim.kind).toBe('sentence');
  expect(specimen?.number).toBeGreaterThan(0);
});
