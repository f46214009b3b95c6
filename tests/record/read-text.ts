// A text becomes a Reading, as the extractors are given one: with the committed vocabulary, compiled once, and the day of
// publication the test names. Paragraphs are parted by line feeds; "# " opens a heading, "- " an item of a list.

import type { Article, ArticleMeta, Block } from '../../scripts/article/article.ts';
import { joinBlocks } from '../../scripts/article/article.ts';
import { type Reading, readingOf, type Toolbox, toolbox } from '../../scripts/record/reading.ts';
import { compileLexicon } from '../../scripts/sentence/lexicon.ts';
import { readSentences } from '../../scripts/sentence/read-sentences.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const lexicon = compileLexicon(vocabulary);

/** Patterns over the committed vocabulary: `eventExtractor(tools)(readText("…"))`. */
export const tools: Toolbox = toolbox(lexicon);

export interface TextOptions {
  /** Day of publication, EDTF; null when the test does not say. */
  readonly published?: string | null;
  readonly kind?: ArticleMeta['kind'];
  readonly dateline?: string | null;
}

/** `readText('Chad met Benin on Tuesday.', { published: '2003-05-08' })` -> what an extractor is given. */
export const readText = (text: string, options: TextOptions = {}): Reading =>
  readingOf(readSentences(articleOf(text, options), lexicon), lexicon);

function articleOf(text: string, { published = null, kind = 'news', dateline = null }: TextOptions): Article {
  const meta: ArticleMeta = {
    title: null,
    label: 'test',
    outlet: null,
    author: null,
    published,
    published_basis: published === null ? 'unknown' : 'stated',
    kind,
    language: 'en',
    rights: 'digest',
    url: null,
    source_file: null,
    source_sha256: null,
    truncated: false,
    duplicate_of: null,
  };
  return {
    id: 'test',
    file: 'test.txt',
    meta,
    dateline,
    lead: 0,
    ...joinBlocks(text.split('\n').map(blockOf)),
  };
}

function blockOf(line: string): Block {
  if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2) };
  return line.startsWith('- ') ? { kind: 'item', text: line.slice(2) } : { kind: 'text', text: line };
}
