// The file of a digest that is still to be written: front matter filled in, and for each paragraph the facts that it must
// carry, as notes that no reader of the file takes for text. Never a sentence of the source.

import { stringify } from 'yaml';
import type { Source } from '../article/read-source.ts';
import type { ParagraphFacts } from './article-facts.ts';
import { foldWords } from './fold-words.ts';
import type { FactSheet } from './read-captures.ts';

export interface Scaffold {
  readonly source: Source;
  readonly sheet: FactSheet;
  readonly duplicateOf: string | null;
}

/** Words of a quotation that its note repeats, so that it can be found in the capture. */
const wordsShown = 5;

export function scaffold({ source, sheet, duplicateOf }: Scaffold): string {
  const { meta } = sheet.article;
  const head = {
    title: meta.title,
    label: null,
    outlet: meta.outlet,
    author: meta.author,
    published: meta.published,
    published_basis: meta.published_basis,
    published_note: source.published === null ? null : `Found in: ${source.published.from}.`,
    kind: meta.kind,
    language: meta.language,
    url: meta.url,
    rights: 'digest',
    source_file: meta.source_file,
    source_sha256: meta.source_sha256,
    duplicate_of: duplicateOf,
    truncated: meta.truncated,
    note: source.isLive ? 'A live page: entries in the order of the page, each below its time.' : null,
  };
  const yaml = stringify(head, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
  const notes = sheet.paragraphs.map(paragraphNote);
  return `---\n${yaml}---\n\n${opening}\n\n${notes.join('\n\n')}\n`;
}

const opening = `<!-- To be written. Below each note, retell that paragraph in your own words, in the same order; a heading as "## …".
Quote at most 15 words, and only what a named person said. The build reads no note: delete each when its facts are in.
npm run check compares the digest with its capture. -->`;

function paragraphNote({ number, kind, numbers, dates, names, quotations }: ParagraphFacts): string {
  const list = (label: string, facts: readonly string[]) => {
    const unique = [...new Set(facts.map(harmless))].filter(Boolean);
    return unique.length === 0 ? [] : [`- [ ] ${label}: ${unique.join('; ')}`];
  };
  const lines = [
    ...list(
      'numbers',
      numbers.map(({ text }) => text),
    ),
    ...list(
      'dates',
      dates.map(({ text, edtf }) => (edtf === null || text.includes(edtf) ? text : `${text} (${edtf})`)),
    ),
    ...list(
      'names',
      names.map(({ text }) => text),
    ),
    ...quotations.map(({ text, speaker }) => {
      const words = text.split(' ').slice(0, wordsShown).join(' ');
      const length = foldWords(text).length;
      return `- [ ] quotation: ${harmless(speaker ?? 'nobody named')}, ${length} word${length === 1 ? '' : 's'}, “${harmless(words)}${length > wordsShown ? ' …' : ''}”`;
    }),
  ];
  const what = kind === 'heading' ? ', a heading' : kind === 'item' ? ', an item of a list' : '';
  return `<!-- ¶ ${number}${what}${lines.length === 0 ? ' -->' : `\n${lines.join('\n')}\n-->`}`;
}

/** Nothing in a note may end the note. */
const harmless = (text: string): string => text.replace(/[<>]/g, '').replace(/-{2,}/g, '–').slice(0, 200);
