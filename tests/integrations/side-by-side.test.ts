import type { AstroIntegration } from 'astro';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/integrations/side-by-side.ts';

type Generated = NonNullable<AstroIntegration['hooks']['astro:build:generated']>;

const integration = (name: string, work: () => Promise<void>): AstroIntegration => ({
  name,
  hooks: { 'astro:build:generated': work, 'astro:build:done': () => {} },
});
const options = {} as Parameters<Generated>[0];

/** As Astro does it: the hook of each, one after the other. */
async function run(integrations: readonly AstroIntegration[]): Promise<void> {
  for (const { hooks } of integrations) await hooks['astro:build:generated']?.(options);
}

describe('sideBySide(...integrations)', () => {
  it('starts the work of all before any is at its end, and keeps their other hooks', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const both = sideBySide(
      integration('waits', () => promise),
      integration('frees', async () => resolve()),
    );
    await run(both);
    expect(both.map(({ name, hooks }) => [name, 'astro:build:done' in hooks])).toEqual([
      ['waits', true],
      ['frees', true],
    ]);
  });

  it('tells a failure when all have come to their end', async () => {
    const ended: string[] = [];
    const both = sideBySide(
      integration('fails', () => Promise.reject(new Error('the disk is full'))),
      integration('is slow', async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        ended.push('is slow');
      }),
    );
    await expect(run(both)).rejects.toThrow('the disk is full');
    expect(ended).toEqual(['is slow']);
  });
});
