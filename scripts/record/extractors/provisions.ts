// Provisions: what a plan, resolution, mission or proposal contains. Lists after a colon, and sentences whose subject is
// a plan: "The mission is expected to …", "Such a body would operate …, with a permanent secretariat, regional offices".

import type { Span } from '../../article/article.ts';
import { slug } from '../../sentence/name-index.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import { trimmed } from '../clause.ts';
import type { CodedRecord } from '../coded-record.ts';
import { contentWords } from '../key-words.ts';
import type { Modality } from '../modality.ts';
import { planOf } from '../plan-name.ts';
import { isPlanNoun, type ProvisionRule, provisionRules } from '../provision-rules.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { actorsIn, matchesOf, mentionsIn, type RuleMatch, type Skeleton } from '../skeleton.ts';
import { splitList } from '../split-list.ts';

interface Draft {
  readonly plan: string;
  readonly span: Span;
  readonly sentence: Sentence;
  readonly actor: string | null;
  readonly modality: Modality;
  readonly rule: string;
}

type CompiledRule = ProvisionRule & { readonly pattern: RegExp };

export function provisionExtractor({ pattern }: Toolbox): (reading: Reading) => CodedRecord<'provisions'>[] {
  const compiled = provisionRules.map((rule) => ({ ...rule, pattern: pattern(rule.source) }));
  return (reading) =>
    number(
      reading,
      reading.inline.flatMap((skeleton, index) => {
        const { paragraphKind } = skeleton.sentence;
        if (paragraphKind === 'heading') return [];
        return paragraphKind === 'item'
          ? listItem(reading, skeleton.sentence, index)
          : inProse(reading, skeleton, index, compiled);
      }),
    );
}

const opensList =
  /\b(?:calls?|provides?|includes?|plans?|provisions?|points?|demands?|proposes?|contains?|sets? out|follows|following|measures|steps|elements)\b/iu;

/** An item of a list that a paragraph ending in a colon opens. */
function listItem(reading: Reading, sentence: Sentence, index: number): Draft[] {
  const opener = reading.sentences.slice(0, index).findLast((other) => other.paragraphKind === 'text');
  if (!opener?.text.trimEnd().endsWith(':') || !opensList.test(opener.text)) return [];
  const plan = planOf(reading, reading.sentences.indexOf(opener), '');
  const span = withoutArticle(reading, trimmed(sentence, sentence));
  return [{ plan, span, sentence, actor: null, modality: 'planned', rule: 'provision/list' }];
}

function withoutArticle(reading: Reading, span: Span): Span {
  const article = /^(?:An?|The|an?|the) (?=\p{L})/u.exec(reading.article.text.slice(span.start, span.end));
  return { ...span, start: span.start + (article?.[0].length ?? 0) };
}

function inProse(
  reading: Reading,
  skeleton: Skeleton,
  index: number,
  rules: readonly CompiledRule[],
): Draft[] {
  const { sentence } = skeleton;
  if (/\?["”]?$/.test(sentence.text)) return [];
  const drafts: Draft[] = [];
  for (const rule of rules)
    for (const match of matchesOf(rule.pattern, skeleton)) {
      if (!isOfPlan(reading, skeleton, rule, match, index)) continue;
      const item = itemSpan(skeleton, rule, match);
      if (drafts.some((draft) => draft.span.start < item.end && item.start < draft.span.end)) continue;
      const plan = planOf(reading, index, match.groups.subject ?? '');
      const actor = actorsIn(skeleton, match.groups.actor ?? '')[0]?.actor ?? null;
      for (const part of splitList(reading.article.text, item, rule.list))
        drafts.push({
          plan,
          span: withoutArticle(reading, trimmed(sentence, part)),
          sentence,
          actor,
          modality: rule.modality,
          rule: `provision/${rule.name}`,
        });
    }
  return drafts;
}

/** The item of a match; a subject that tells something ("The facility, covering about 140 hectares,") is part of it. */
function itemSpan(skeleton: Skeleton, rule: ProvisionRule, match: RuleMatch): Span {
  const item = match.span('item');
  const subject = match.groups.subject ?? '';
  const tells =
    rule.name !== 'calls-for' &&
    (mentionsIn(skeleton, subject, 'quantity').length > 0 ||
      (/⟦J\d+⟧/u.test(subject) && rule.modality === 'proposed') ||
      subject.split(' ').length > 6);
  return tells ? { start: match.span('subject').start, end: item.end } : item;
}

/** Whether a match speaks of a plan: its subject is one, or it goes on about the plan of the sentence before. */
function isOfPlan(
  reading: Reading,
  skeleton: Skeleton,
  rule: ProvisionRule,
  match: RuleMatch,
  index: number,
): boolean {
  const subject = match.groups.subject;
  if (/^(?:no|not|never|only be|be seen|stay|remain|seem|appear)\b/u.test(match.groups.item ?? ''))
    return false;
  if (subject === undefined) {
    const before = reading.sentences[index - 1];
    const near =
      before?.paragraph === skeleton.sentence.paragraph
        ? `${before.text} ${skeleton.sentence.text}`
        : skeleton.sentence.text;
    return (
      isPlanNoun.test(near) &&
      !(rule.name === 'calls-for' && /\b(?:said|told|urged|reported)\b/u.test(skeleton.sentence.text))
    );
  }
  if (
    /\b(?:question|outcome|result|trend|war|conflict|analysts?|experts?|author|I|we|you|they|he|she)\b/u.test(
      subject,
    )
  )
    return false;
  if (isPlanNoun.test(subject)) return true;
  const actors = actorsIn(skeleton, subject).map((mention) => reading.cast.get(mention.actor));
  if (actors.some((member) => ['mission', 'council', 'forum'].includes(member?.listedKind ?? '')))
    return true;
  const isIt = /^(?:it|such)\b/iu.test(subject.trim());
  const before = reading.sentences[index - 1];
  return (
    isIt &&
    before !== undefined &&
    before.paragraph === skeleton.sentence.paragraph &&
    isPlanNoun.test(before.text)
  );
}

function number(reading: Reading, drafts: readonly Draft[]): CodedRecord<'provisions'>[] {
  const counts = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const text = reading.article.text.slice(draft.span.start, draft.span.end);
    if (text.length < 8) return [];
    const position = (counts.get(draft.plan) ?? 0) + 1;
    counts.set(draft.plan, position);
    return [
      {
        table: 'provisions' as const,
        article: reading.article.id,
        key: [slug(draft.plan), ...contentWords(text).slice(0, 5)].filter(Boolean).join('-'),
        columns: { plan: draft.plan, position, item: text, actor_id: draft.actor, modality: draft.modality },
        derived: [],
        evidence: [{ ...draft.span, paragraph: draft.sentence.paragraph, rule: draft.rule }],
      },
    ];
  });
}
