// Topic files and the dataset become briefs: `<topic>.mdx`, `<topic>.md` and the claims they make. Pure; a brief with an
// error is left out, and the problem says where and what to do.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import type { Outcome, Problem } from '../problem.ts';
import type { Brief } from './brief.ts';
import { sentencesOf } from './brief.ts';
import { checkClaims } from './check/check-claims.ts';
import { checkReadBack } from './check/check-read-back.ts';
import { composeBrief } from './compose-brief.ts';
import { compare, indexRecords } from './record-index.ts';
import { leaf, readable } from './render/mdast-leaf.ts';
import { renderMarkdown } from './render/render-markdown.ts';
import { renderMdx } from './render/render-mdx.ts';
import { keyFigureKind } from './section/key-figures.ts';
import { parseTopic } from './topic/parse-topic.ts';

export interface Briefs {
  /** File name -> text. */
  readonly files: ReadonlyMap<string, string>;
  readonly claims: readonly Claim[];
}

interface BriefInput {
  /** File name in content/topics, with or without its path -> text. */
  readonly topics: ReadonlyMap<string, string>;
  readonly dataset: Dataset;
  readonly texts: readonly ArticleText[];
}

/** All briefs, sorted by topic, with every problem found on the way. */
export function composeBriefs({ topics, dataset, texts }: BriefInput): Outcome<Briefs> {
  const index = indexRecords(dataset, texts);
  const names = [...topics.keys()].toSorted(compare);
  const topicIds = names.map((name) => name.replace(/^.*\/|\.md$/g, ''));
  const files = new Map<string, string>();
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const topic = parseTopic(
      `content/topics/${name.replace(/^.*\//, '')}`,
      topics.get(name) ?? '',
      topicIds,
      index,
    );
    problems.push(...topic.problems);
    if (topic.value === null) continue;
    const brief = composeBrief(topic.value, index);
    const mdx = renderMdx(brief);
    const found = [...checkClaims(brief, index), ...checkReadBack(brief, mdx)];
    problems.push(...found);
    if (found.length > 0) continue;
    files.set(`${brief.topic}.mdx`, mdx).set(`${brief.topic}.md`, renderMarkdown(brief, index));
    claims.push(...listClaims(brief));
  }
  return { value: { files, claims }, problems };
}

const listClaims = (brief: Brief): readonly Claim[] =>
  brief.sections.flatMap((section) =>
    sentencesOf(section).map(({ id, kind, parts, recordIds }) => ({
      id,
      kind: kind === keyFigureKind ? 'key-figure' : 'sentence',
      brief: brief.topic,
      section: section.slug,
      text: readable(parts),
      record_ids: recordIds,
      facts: parts.flatMap((part) =>
        typeof part === 'string'
          ? []
          : [{ text: leaf(part.fact), record: part.record, formula: part.formula ?? null }],
      ),
    })),
  );
