import { expect, test } from 'vitest';
import { pagesAlone } from '../../bench/site-project.ts';

test('pagesAlone() asks nothing of the search index and draws no share images', () => {
  const sources = pagesAlone();
  expect(sources.get('astro.config.mjs')).toContain('sideBySide(pageFiles())');
  expect(sources.get('astro.config.mjs')).not.toContain('searchIndex.');
  expect(sources.get('src/page-files/all-kinds.ts')).toContain('afterIndex: readonly FileKind[] = []');
});
