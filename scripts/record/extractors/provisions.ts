// Provisions: what a plan, resolution, mission or proposal contains. Lists behind a colon, clauses that speak of a plan
// ("The pact provides for …", "The mission is to …", "Under the resolution, the force keeps …"), and a few phrases.

import type { Span } from '../../article/article.ts';
import { sieve } from '../../prefilter/may-match.ts';
import { slug } from '../../sentence/name-index.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import { trimmed } from '../clause.ts';
import { analyseSentence } from '../clauses/analyse-sentence.ts';
import type { ClauseAnalysis } from '../clauses/clause-analysis.ts';
import { spanOf } from '../clauses/clause-text.ts';
import { type VerbForms, verbForms } from '../clauses/verb-forms.ts';
import type { CodedRecord } from '../coded-record.ts';
import { isQuestion } from '../is-question.ts';
import { contentWords } from '../key-words.ts';
import type { Modality } from '../modality.ts';
import type { ClauseProvision } from '../provision/clause-provision.ts';
import { clauseProvisions } from '../provision/clause-provisions.ts';
import { listItem } from '../provision/list-opener.ts';
import { operativeItem } from '../provision/operative-paragraph.ts';
import { phraseRules } from '../provision/phrase-rules.ts';
import type { PlanContext, PlanTopic } from '../provision/plan-context.ts';
import { planReferences } from '../provision/plan-memory.ts';
import { planOfSentence, resolutionName } from '../provision/plan-name.ts';
import { planSubject } from '../provision/plan-subject.ts';
import { topicAfter } from '../provision/plan-topic.ts';
import { planNoun } from '../provision-rules.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { actorsIn, matchesOf, type Skeleton } from '../skeleton.ts';

interface Draft {
  readonly plan: string;
  readonly span: Span;
  readonly sentence: Sentence;
  readonly actor: string | null;
  readonly modality: Modality;
  readonly rule: string;
}

type PhrasePattern = (typeof phraseRules)[number] & { readonly pattern: RegExp };

export function provisionExtractor({
  lexicon,
  pattern,
}: Toolbox): (reading: Reading) => CodedRecord<'provisions'>[] {
  const forms = verbForms(lexicon.vocabulary.verbs);
  const phrasesFor = sieve(phraseRules.map((rule) => ({ ...rule, pattern: pattern(rule.source) })));
  return (reading) => {
    const references = planReferences(reading);
    const hasResolution = reading.sentences.some(({ text }) => /\bresolutions?\b/iu.test(text));
    let topic: PlanTopic | null = null;
    const drafts = reading.inline.flatMap((skeleton, index): Draft[] => {
      const { sentence } = skeleton;
      if (sentence.paragraphKind === 'heading' || isQuestion(sentence)) return [];
      const context: PlanContext = { reading, references, topic, sentence: index, hasResolution };
      const item = listItem(reading, index);
      if (item) {
        const plan = planOfSentence({ ...context, sentence: item.opener });
        const span = itemSpan(reading, sentence, item.span);
        topic = { plan, kind: 'text', sentence: index };
        const opener = reading.sentences[item.opener]?.text ?? '';
        const modality = suggested.test(opener) ? 'proposed' : 'planned';
        return span ? [{ plan, span, sentence, actor: null, modality, rule: 'list' }] : [];
      }
      const operative = hasResolution ? operativeItem(reading, index) : null;
      if (operative) {
        const plan = resolutionName(context);
        topic = { plan, kind: 'text', sentence: index };
        return [{ plan, span: operative, sentence, actor: null, modality: 'planned', rule: 'operative' }];
      }
      const analysis = analysisOf(reading, index, forms);
      const subjects = analysis.clauses.map((clause) => planSubject(context, analysis, clause));
      topic = topicAfter(context, analysis, subjects);
      const found = clauseProvisions(context, analysis, subjects);
      // "The resolution bans imports. It authorizes …"
      const document = found.find(({ rule }) => rule === 'document');
      if (document) topic = { plan: document.plan, kind: 'text', sentence: index };
      const phrases = phrasesFor(skeleton.text);
      if (found.length === 0 && phrases.length === 0) return [];
      return inProse(context, topic, skeleton, analysis, found, phrases);
    });
    return numbered(reading, drafts);
  };
}

/** "The plan proposes:" opens a list of what nobody has decided. */
const suggested =
  /\b(?:propos(?:es?|ed|als?|ing)|suggest(?:s|ed|ions?|ing)|recommend(?:s|ed|ations?|ing))\b/u;

/** A sentence that is all speech has no clauses and no words to read: they are somebody’s. */
function analysisOf({ sentences }: Reading, index: number, forms: VerbForms): ClauseAnalysis {
  const { analysis, isSpeech } = analyseSentence(sentences, index, forms);
  return isSpeech ? { words: [], groups: [], clauses: [] } : analysis;
}

function inProse(
  context: PlanContext,
  after: PlanTopic | null,
  skeleton: Skeleton,
  { words }: ClauseAnalysis,
  found: readonly ClauseProvision[],
  phrases: readonly PhrasePattern[],
): Draft[] {
  const { sentence } = skeleton;
  const drafts: Draft[] = found.flatMap(({ range, ...own }) => {
    const span = itemSpan(context.reading, sentence, spanOf(words, range), found.length > 1);
    return span === null ? [] : [{ ...own, span, sentence }];
  });
  for (const rule of phrases)
    for (const match of matchesOf(rule.pattern, skeleton)) {
      if (!isNearPlan(context)) continue;
      const span = itemSpan(context.reading, sentence, match.span('item'));
      if (span === null || drafts.some((draft) => draft.span.start < span.end && span.start < draft.span.end))
        continue;
      const actor = rule.hasActor ? (actorsIn(skeleton, match.groups.actor ?? '')[0]?.actor ?? null) : null;
      drafts.push({
        plan: planOfSentence({ ...context, topic: after ?? context.topic }),
        span,
        sentence,
        actor,
        modality: rule.modality,
        rule: rule.name,
      });
    }
  return drafts.toSorted((a, b) => a.span.start - b.span.start);
}

/** Whether a sentence or the one before it in its paragraph speaks of a plan. */
function isNearPlan({ reading, sentence }: PlanContext): boolean {
  const [own, before] = [reading.sentences[sentence], reading.sentences[sentence - 1]];
  const near =
    before && before.paragraph === own?.paragraph ? `${before.text} ${own.text}` : (own?.text ?? '');
  return planNoun.test(near);
}

/** An item without an article, a preposition or marks at its ends; one word says enough as one of several: "a ceasefire". */
function itemSpan(reading: Reading, sentence: Sentence, whole: Span, isMember = false): Span | null {
  const span = trimmed(sentence, whole);
  const text = reading.article.text.slice(span.start, span.end);
  const lead =
    /^(?:for |to |at |that )?(?:[Aa]n? |[Tt]he )?(?=[\p{L}\p{Sc}]|\d)/u.exec(text)?.[0].length ?? 0;
  const found = { ...span, start: span.start + lead };
  const words = reading.article.text.slice(found.start, found.end);
  if (saysNothing.test(words)) return null;
  return isMember ? found : words.length >= 8 && words.includes(' ') ? found : null;
}

/** "mandating it" names nothing; "the mission would" lacks what it would do. */
const saysNothing =
  /^\p{L}+ing (?:it|them|this|that|him|her)$|\b(?:would|will|could|should|must|may|shall|is|are)$/u;

function numbered(reading: Reading, drafts: readonly Draft[]): CodedRecord<'provisions'>[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const item = reading.article.text.slice(draft.span.start, draft.span.end);
    const position = (counts.get(draft.plan) ?? 0) + 1;
    counts.set(draft.plan, position);
    return {
      table: 'provisions' as const,
      article: reading.article.id,
      key: [slug(draft.plan), ...contentWords(item).slice(0, 5)].filter(Boolean).join('-'),
      columns: { plan: draft.plan, position, item, actor_id: draft.actor, modality: draft.modality },
      derived: [],
      evidence: [{ ...draft.span, paragraph: draft.sentence.paragraph, rule: `provision/${draft.rule}` }],
    };
  });
}
