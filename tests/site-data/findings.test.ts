import { describe, expect, it, vi } from 'vitest';
import { newestFindings } from '../../src/site/findings.ts';
import { smallSources } from './small-sources.ts';

const [claim] = smallSources.claims;
if (!claim) throw new Error('Bug: the small dataset has a claim.');
const claimOf = (id: string, change: object) => ({ ...claim, id, ...change });
/** The article 'post' is dated, as every record of the claim is from it. */
const claims = [
  claimOf('c-gap', { section: 'what-is-not-known', text: 'The article names no author.' }),
  claimOf('c-long', { text: 'x'.repeat(201) }),
  claimOf('c-said', {}),
  claimOf('c-more', {}),
  claimOf('c-other', { brief: 'mission' }),
];

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => ({ ...smallSources, claims }),
}));

describe('newestFindings(count)', () => {
  it('gives one of each brief, and nothing that only lists or says what is not known', () => {
    expect(newestFindings(4).map(({ claim: { id } }) => id)).toEqual(['c-said', 'c-other']);
    expect(newestFindings(1)).toHaveLength(1);
  });
});
