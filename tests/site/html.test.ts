import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { pageTypes } from './page-types.ts';

const { folder } = inject('atRoot');
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements, the doctype and quotes as HTML allows them; headlines are as long as they are.
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
});

describe.each(pageTypes)('the page $name (/$path)', ({ path }) => {
  it('is HTML without a fault', async () => {
    const { results } = await validator.validateFile(fileOf(path));
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(faults).toEqual([]);
  });

  // The compiler drops a line break before a tag, and with it the blank between two words.
  it('has a blank between a link and the words beside it', () => {
    const html = readFileSync(fileOf(path), 'utf8');
    expect(html.match(/[\p{L}\d.,;:]<a [^>]*>[^<]*|<\/a>[\p{L}\d][^<]*/gu)).toBeNull();
  });
});

const fileOf = (path: string): string => join(folder, /(?:^|\/)$/.test(path) ? `${path}index.html` : path);
