// One topic and the dataset become one brief: records chosen, sections composed, names settled, claims numbered by what
// they rest on. Pure; nothing is rendered here.

import { createHash } from 'node:crypto';
import { slug as slugify } from 'github-slugger';
import type { Brief, ClaimedSentence, Section } from './brief.ts';
import { mapSentences, sentencesOf } from './brief.ts';
import type { Draft, Sentence } from './prose/sentence.ts';
import { settleNames } from './prose/settle-names.ts';
import type { RecordIndex } from './record-index.ts';
import { compare } from './record-index.ts';
import { readable } from './render/mdast-leaf.ts';
import { composeAnswer } from './section/answer.ts';
import { composeSections, nothingYet } from './section/compose-sections.ts';
import type { Selection } from './select-records.ts';
import { allRows, selectRecords } from './select-records.ts';
import type { Topic } from './topic/topic.ts';

/** The brief of a topic, ready to be checked and rendered. */
export function composeBrief(topic: Topic, index: RecordIndex): Brief {
  const selection = selectRecords(topic, index);
  const answer = composeAnswer(topic.answer, selection, index);
  const drafts = composeSections(topic, selection, answer, index);
  const sections = claimSections(topic.id, drafts, index);
  const opening = sections[0] === undefined ? [] : sentencesOf(sections[0]);
  return {
    topic: topic.id,
    frontMatter: {
      title: topic.title,
      question: topic.question,
      answer: opening.length === 0 ? nothingYet : opening.map(({ parts }) => readable(parts)).join(' '),
      as_of: newest(selection, index),
      article_ids: articleIds(selection),
    },
    sections,
  };
}

function claimSections(
  topic: string,
  sections: readonly Section<Draft>[],
  index: RecordIndex,
): Brief['sections'] {
  const drafts = sections.flatMap(sentencesOf);
  const settled = settleNames(drafts, index.actor, index.isAmbiguous);
  const byDraft = new Map(drafts.map((draft, at) => [draft, settled[at]]));
  const taken = new Map<string, number>();
  return sections.map((section) => {
    const slug = slugify(section.heading);
    const claim = (draft: Draft): ClaimedSentence => {
      const sentence = byDraft.get(draft);
      if (sentence === undefined) throw new Error(`Bug: a sentence of ${topic} was not settled`);
      const hash = hashClaim(topic, slug, sentence);
      const before = taken.get(hash) ?? 0;
      taken.set(hash, before + 1);
      return { ...sentence, id: before === 0 ? hash : `${hash}-${before + 1}` };
    };
    return { ...mapSentences(section, claim), slug };
  });
}

/** The same records told by the same verbaliser in the same section keep their id, however they are worded. */
function hashClaim(topic: string, section: string, { kind, recordIds }: Sentence): string {
  const key = JSON.stringify([topic, section, kind, recordIds.toSorted(compare)]);
  return `c-${createHash('sha256').update(key).digest('hex').slice(0, 10)}`;
}

const articleIds = (selection: Selection): readonly string[] =>
  [...new Set(allRows(selection).flatMap(({ article_ids }) => article_ids))].toSorted(compare);

/** The newest date of publication among the articles, copies left out. */
function newest(selection: Selection, index: RecordIndex): string | null {
  const dates = articleIds(selection).flatMap((id) => {
    const article = index.article(id);
    return article?.published == null || article.duplicate_of !== null ? [] : [article.published];
  });
  return dates.toSorted(compare).at(-1) ?? null;
}
