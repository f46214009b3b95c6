// For the policy of each page Astro hashes the inner text of each stylesheet that the page links to. Such an element is
// empty, so the hash is always the same; yet every time a thread is woken for it, a sixth of what a page costs. While
// the pages are drawn, the hash of nothing is made once for each algorithm; everything else is hashed as ever.

import type { AstroIntegration } from 'astro';

type Digest = SubtleCrypto['digest'];

export const emptyDigest = (subtle: SubtleCrypto = crypto.subtle): AstroIntegration => ({
  name: 'empty-digest',
  hooks: {
    'astro:build:start': () => {
      const value = rememberingEmpty(subtle.digest.bind(subtle));
      Object.defineProperty(subtle, 'digest', { value, configurable: true });
    },
    'astro:build:generated': () => {
      Reflect.deleteProperty(subtle, 'digest');
    },
  },
});

/** The same function, but for what holds no bytes it asks once. */
export function rememberingEmpty(digest: Digest): Digest {
  const known = new Map<string, Promise<ArrayBuffer>>();
  return async (algorithm, data) => {
    if (data.byteLength > 0 || typeof algorithm !== 'string') return digest(algorithm, data);
    const hash = known.get(algorithm) ?? digest(algorithm, data);
    known.set(algorithm, hash);
    // Each caller may write into what it is given.
    return (await hash).slice(0);
  };
}
