// Pieces of HTML for the templates of bench/eleventy/, which are plain JavaScript.

import { bibtex } from '../src/schema/citing/bibtex.ts';
import { apa, chicago, inline } from '../src/schema/citing/styles.ts';
import { sourceLine } from '../src/site/article-words.ts';
import { notableBadge } from '../src/site/badges.ts';
import { citationFormats } from '../src/site/citation-formats.ts';
import type { citationOf } from '../src/site/citations.ts';
import { dataset, type SourceRecord } from '../src/site/dataset.ts';
import { hrefOfRecord } from '../src/site/links.ts';
import { type Passage, passagesOf } from '../src/site/passage.ts';
import { recordTitle } from '../src/site/record-words.ts';
import type { Segment } from '../src/site/segments.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const marked = (segments: readonly Segment[]): string =>
  segments
    .map(({ text, isMarked }) => (isMarked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');

const passage = ({ article, paragraph, href, segments, evidence }: Passage): string =>
  `<li><figure class="passage"><figcaption><a href="${href}">${escapeHtml(sourceLine(article, paragraph))}</a></figcaption><blockquote lang="${article.language}">${marked(segments)}</blockquote></figure><p class="evidence-rule">Rule: ${[...new Set(evidence.map(({ extractor }) => `<code>${extractor}</code>`))].join(', ')}</p></li>`;

export const htmlFunctions = {
  escapeHtml,
  marked,
  claimsOf: (id: string) => dataset().claimsByRecord.get(id) ?? [],
  recordsOfActor: (id: string) => dataset().recordsByActor.get(id) ?? [],
  evidenceList: (id: string) =>
    `<ol class="evidence">${passagesOf((dataset().evidenceByRecord.get(id) ?? []).slice(0, 100))
      .map(passage)
      .join('')}</ol>`,
  recordList: (records: readonly SourceRecord[]) =>
    `<ul class="record-list">${records
      .map(
        (record) =>
          `<li><a href="${hrefOfRecord(record)}">${escapeHtml(recordTitle(record))}</a> ${notableBadge(record)
            .map(({ label, meaning }) => `<span class="badge" title="${escapeHtml(meaning)}">${label}</span>`)
            .join(' ')}</li>`,
      )
      .join('')}</ul>`,
  citeBox: (cited: ReturnType<typeof citationOf>, files: string) => {
    const texts = [apa(cited), chicago(cited), inline(cited)].map(
      (parts) =>
        `<p>${parts.map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('')}</p>`,
    );
    return `<section class="cite"><h2>How to cite</h2>${texts.join('')}<pre>${escapeHtml(bibtex(cited))}</pre>${citationFormats.map(({ ending, name }) => `<a href="${files}.${ending}" download>${name}</a>`).join(', ')}</section>`;
  },
};
