import { describe, expect, it } from 'vitest';
import { rememberingEmpty } from '../../src/integrations/empty-digest.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const digest = crypto.subtle.digest.bind(crypto.subtle);
const hex = (hash: ArrayBuffer) => Buffer.from(hash).toString('hex');

describe('rememberingEmpty(digest)', () => {
  it('gives the hashes that the digest gives, of nothing and of something', async () => {
    const remembering = rememberingEmpty(digest);
    for (const algorithm of ['SHA-256', 'SHA-512'])
      for (const text of ['', 'a', '', 'b'])
        expect(hex(await remembering(algorithm, bytes(text)))).toBe(
          hex(await digest(algorithm, bytes(text))),
        );
  });

  it('asks once for the hash of nothing, and each time for anything else', async () => {
    const asked: number[] = [];
    const remembering = rememberingEmpty((algorithm, data) => {
      asked.push(data.byteLength);
      return digest(algorithm, data);
    });
    await Promise.all(['', '', 'a', '', 'a'].map((text) => remembering('SHA-256', bytes(text))));
    expect(asked).toEqual([0, 1, 1]);
  });

  it('gives every caller bytes of its own', async () => {
    const remembering = rememberingEmpty(digest);
    const first = new Uint8Array(await remembering('SHA-256', bytes('')));
    first.fill(0);
    expect(hex(await remembering('SHA-256', bytes('')))).toBe(hex(await digest('SHA-256', bytes(''))));
  });
});
