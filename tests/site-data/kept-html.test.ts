import { describe, expect, it } from 'vitest';
import { keeper } from '../../src/site/kept-html.ts';

describe('keeper(most)', () => {
  it('renders once what is named alike, also while the first is still at it', async () => {
    const keep = keeper(10);
    let times = 0;
    const render = async () => `<p>${++times}</p>`;
    const texts = await Promise.all([keep('one', render), keep('one', render)]);
    expect([...texts, await keep('one', render)]).toEqual(['<p>1</p>', '<p>1</p>', '<p>1</p>']);
    expect(await keep('another', render)).toBe('<p>2</p>');
  });

  it('gives text, not a promise, as soon as there is text', async () => {
    const keep = keeper(10);
    await keep('one', async () => 'text');
    expect(keep('one', async () => 'other')).toBe('text');
  });

  it('lets the oldest go when there are too many, and does not bring it back when it is done', async () => {
    const keep = keeper(2);
    const oldest = keep('one', async () => 'old');
    for (const name of ['two', 'three']) await keep(name, async () => name);
    expect(await oldest).toBe('old');
    expect(await keep('one', async () => 'new')).toBe('new');
    expect(keep('three', async () => 'new')).toBe('three');
  });
});
