import { describe, expect, inject, it } from 'vitest';
import { shown, useBrowser } from './open-page.ts';
import { pageTypes } from './page-types.ts';

const { home } = inject('atRoot');
const open = useBrowser();
const readable = pageTypes.filter(({ name }) => name !== 'search');

describe.each(readable)('the page $name (/$path)', ({ path }) => {
  it('says the same without JavaScript', async () => {
    const words: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open({ javaScriptEnabled });
      await page.goto(home + path, { waitUntil: 'load' });
      // What only scripts can do is not offered without them.
      const tools = page.locator('.needs-script');
      for (const tool of await tools.all())
        if (!javaScriptEnabled) expect(await tool.isVisible()).toBe(false);
      await tools.evaluateAll((all) => all.forEach((tool) => void tool.remove()));
      await page.locator('.explorer caption').evaluateAll((all) => all.forEach((one) => void one.remove()));
      words.push(await shown(page, 'main'));
    }
    const [withScript, without] = words;
    expect(without?.length).toBeGreaterThan(30);
    expect(without).toBe(withScript);
  });
});
