// Provisions: what a plan, resolution, mission or proposal contains. Lists after a colon, and sentences whose subject is
// a plan: "The mission is expected to …", "Such a body would operate …, with a permanent secretariat, regional offices".

import type { Span } from '../../article/article.ts';
import { slug } from '../../sentence/name-index.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import { trimmed } from '../clause.ts';
import type { CodedRecord } from '../coded-record.ts';
import { contentWords } from '../key-words.ts';
import type { Modality } from '../modality.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { actorsIn, matchesOf, type Skeleton } from '../skeleton.ts';

const planNoun =
  '(?:plans?|resolution|declaration|initiative|framework|model|proposals?|roadmap|mandate|agreement|deal|accords?|charter|mechanism|format|institution|body|platform|scheme|mission|force|forces|council|draft|treaty|programme|program|role|goal|aim|purpose|facility|base|operation|command|core|Council)';

interface ProvisionRule {
  readonly name: string;
  readonly modality: Modality;
  readonly source: string;
  /** Whether the predicate is a list of items. */
  readonly list: boolean;
}

const subject = `(?<subject>(?:^|(?<=[,;] )|(?<=that ))(?:[^.;⟦⟧]{0,40}?)(?:(?:[Tt]he|[Ii]ts|[Tt]his|[Ss]uch an?|[Aa]n?|[Tt]heir) )?(?:[^.;:⟦⟧]{0,50}?\\b${planNoun}|(?:the )?⟦[L]\\d+⟧|[Ii]t)(?:’s|'s)?(?: [^.;:]{0,40})?)`;
const item = '(?<item>[^.;:]{8,420})';

const rules: readonly ProvisionRule[] = [
  {
    name: 'calls-for',
    modality: 'planned',
    list: true,
    source: `\\b(?:calls? for|called for|provides? for|providing for|includes?|include|consists? of|envisages?|envisions?)(?::| the following:?)? ${item}`,
  },
  {
    name: 'would',
    modality: 'proposed',
    list: false,
    source: `${subject} (?:would|could|should)(?: also| then| initially| not only| instead)? (?:need to )?${item}`,
  },
  {
    name: 'expected',
    modality: 'planned',
    list: false,
    source: `${subject} (?:is|are|was|were)(?: also)? (?:expected|intended|designed|meant|due|set|supposed|aimed|to be)(?: also)?(?: to| at)? ${item}`,
  },
  { name: 'will', modality: 'planned', list: false, source: `${subject} will(?: also)? ${item}` },
  {
    name: 'aims',
    modality: 'planned',
    list: false,
    source: `${subject}(?:,? which)? (?:aims?|seeks?|intends?|intended|aimed)(?: to| at)? ${item}`,
  },
  {
    name: 'goal',
    modality: 'planned',
    list: false,
    source: `\\b(?:goal|aim|purpose|objective|mission|task)(?:, [^,;.]{0,80},)? (?:is|was|involves|includes)(?: to)? ${item}`,
  },
  {
    name: 'authorizes',
    modality: 'planned',
    list: false,
    source: `\\b(?:authori[sz](?:es|ing)|mandates|mandating|requires|requiring|extends|extending|boosting|demands|obliges) ${item}`,
  },
  {
    name: 'proposes',
    modality: 'proposed',
    list: false,
    source: `\\b(?:propos(?:es|ing|ed)|suggests)(?: to)? (?=divid|creat|establish|send|lift|end|set|build|mak|an? |withdraw|form)${item}`,
  },
  {
    name: 'serves',
    modality: 'proposed',
    list: false,
    source: `(?<actor>⟦A\\d+⟧) (?:(?:would|could) )?(?:serv(?:e|ing)|act(?:ing)?)? ?as ${item}`,
  },
  {
    name: 'formal-mandate',
    modality: 'reported',
    list: false,
    source: `\\b(?<item>(?:formal )?mandate to [^.;:]{8,200})`,
  },
  {
    name: 'role-of-actors',
    modality: 'proposed',
    list: false,
    source: `(?<item>(?<actors>{actors}) would (?:form|complement|provide|constitute|make up) [^.;]{8,300})`,
  },
];

export function provisionExtractor({ pattern }: Toolbox): (reading: Reading) => CodedRecord<'provisions'>[] {
  const compiled = rules.map((rule) => ({ ...rule, pattern: pattern(rule.source) }));
  return (reading) => {
    const drafts = reading.inline.flatMap((skeleton, index) => {
      if (skeleton.sentence.paragraphKind === 'heading') return [];
      if (skeleton.sentence.paragraphKind === 'item') return listItem(reading, skeleton.sentence, index);
      return prose(reading, skeleton, index, compiled);
    });
    return number(reading, drafts);
  };
}

interface Draft {
  readonly plan: string;
  readonly span: Span;
  readonly sentence: Sentence;
  readonly actor: string | null;
  readonly modality: Modality;
  readonly rule: string;
}

/** An item of a list that a paragraph ending in a colon opens. */
function listItem(reading: Reading, sentence: Sentence, index: number): Draft[] {
  const opener = reading.sentences.slice(0, index).findLast((other) => other.paragraphKind === 'text');
  if (!opener?.text.trimEnd().endsWith(':')) return [];
  if (
    !/\b(?:calls?|provides?|includes?|plans?|provisions?|points?|demands?|proposes?|contains?|sets? out|follows|following|measures|steps|elements)\b/iu.test(
      opener.text,
    )
  )
    return [];
  const at = reading.sentences.indexOf(opener);
  const span = trimmed(sentence, sentence);
  return [
    {
      plan: planOf(reading, at, ''),
      span: withoutArticle(reading, span),
      sentence,
      actor: null,
      modality: 'planned',
      rule: 'provision/list',
    },
  ];
}

const withoutArticle = (reading: Reading, span: Span): Span => ({
  ...span,
  start:
    span.start +
    (/^(?:An?|The) (?=\p{L})/u.exec(reading.article.text.slice(span.start, span.end))?.[0].length ?? 0),
});

function prose(
  reading: Reading,
  skeleton: Skeleton,
  index: number,
  compiled: readonly (ProvisionRule & { readonly pattern: RegExp })[],
): Draft[] {
  const { sentence } = skeleton;
  const drafts: Draft[] = [];
  for (const rule of compiled) {
    for (const match of matchesOf(rule.pattern, skeleton)) {
      const words = match.groups.subject ?? '';
      const about = planOf(reading, index, words);
      if (!isPlanned(reading, sentence, rule, words, about)) continue;
      const full = match.span('item');
      if (drafts.some((draft) => draft.span.start < full.end && full.start < draft.span.end)) continue;
      const actor =
        rule.name === 'serves' ? actorsIn(skeleton, match.groups.actor ?? '')[0]?.actor : undefined;
      const parts = itemsOf(reading.article.text, full, rule.list);
      for (const part of parts)
        drafts.push({
          plan: about,
          span: trimmed(sentence, part),
          sentence,
          actor: actor ?? null,
          modality: rule.modality,
          rule: `provision/${rule.name}`,
        });
    }
  }
  return drafts;
}

/** A sentence tells of a plan when its subject is one; "it" and bare verbs need a plan close by. */
function isPlanned(
  reading: Reading,
  sentence: Sentence,
  rule: ProvisionRule,
  words: string,
  about: string,
): boolean {
  if (/\b(?:question|outcome|result|trend|war|conflict|analysts?|experts?|author)\b/iu.test(words))
    return false;
  const isOpinion = reading.article.meta.kind === 'opinion';
  if (rule.name === 'would' || rule.name === 'will' || rule.name === 'expected')
    return (
      new RegExp(`\\b${planNoun}\\b|⟦L`, 'iu').test(words) || (/^\s*[Ii]t\b/.test(words) && about !== '')
    );
  if (rule.name === 'calls-for')
    return (
      new RegExp(`\\b${planNoun}\\b|⟦L`, 'iu').test(sentence.text.slice(0, 160)) &&
      !/\b(?:said|told|urged)\b/.test(sentence.text)
    );
  if (rule.name === 'serves')
    return isOpinion || /\b(?:would|could|proposed|model|plan)\b/u.test(sentence.text);
  return about !== '' && new RegExp(`\\b${planNoun}\\b|⟦L`, 'iu').test(sentence.text);
}

/** "with a permanent secretariat, regional offices, missions in conflict zones": each item of a list that follows "with". */
function itemsOf(text: string, full: Span, isList: boolean): Span[] {
  const words = text.slice(full.start, full.end);
  const tail =
    /, with (?<list>(?:an? |its |their |the )?[\p{L}-]+(?: [\p{L}-]+){0,5}(?:, [\p{L}-]+(?: [\p{L}-]+){0,5})+,? and .+)$/u.exec(
      words,
    );
  if (tail?.groups?.list) {
    const at = full.end - tail.groups.list.length;
    return [
      { start: full.start, end: full.start + tail.index },
      ...split(text, { start: at, end: full.end }),
    ];
  }
  return isList ? split(text, full) : [full];
}

/** "a, b and c" -> a, b, c, when each part is long enough to stand for itself. */
function split(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const cuts = [
    ...words.matchAll(/,? and (?=(?:for |the |an? |its )?[\p{L}-]+(?: [\p{L}-]+){0,12}$)|, (?:and )?/gu),
  ];
  const parts: Span[] = [];
  let start = span.start;
  for (const cut of cuts) {
    parts.push({ start, end: span.start + cut.index });
    start = span.start + cut.index + cut[0].length;
  }
  parts.push({ start, end: span.end });
  return parts.every((part) => part.end - part.start >= 8) ? parts : [span];
}

/** The plan a sentence is about: named in it, the mission it names, or the words of its subject. */
function planOf(reading: Reading, index: number, words: string): string {
  const sentence = reading.sentences[index];
  const nameIn = (other: Sentence | undefined) => other?.mentions.find((mention) => mention.kind === 'plan');
  const own = nameIn(sentence);
  if (own?.kind === 'plan') return own.name;
  const isResolution = /\bresolution\b/iu.test(sentence?.text ?? '');
  if (isResolution) return `resolution${bodyName(reading, index)}`;
  const proposed =
    /\b(?:proposed (?:model|institution|mechanism|plan|format)|planning model|such an? (?:body|institution|platform)|proposals?)\b/iu.exec(
      sentence?.text ?? '',
    )?.[0];
  const term = reading.sentences
    .slice(0, index + 1)
    .flatMap(
      (other) => /[“‘"'](?<term>[\p{L} -]{8,50})[”’"'](?=[.,]|$)/gu.exec(other.text)?.groups?.term ?? [],
    )
    .at(-1);
  if (proposed && /such|institution|body/iu.test(proposed) && term) return term;
  if (proposed) return proposed.toLowerCase();
  for (let at = index; at >= Math.max(0, index - 6); at--) {
    const other = reading.sentences[at];
    const mission = other?.mentions.find(
      (mention) =>
        mention.kind === 'actor' &&
        (reading.cast.get(mention.actor)?.listedKind === 'mission' ||
          /council|forum/.test(reading.cast.get(mention.actor)?.listedKind ?? '')),
    );
    if (mission?.kind === 'actor') return reading.cast.get(mission.actor)?.name ?? '';
    const plan = nameIn(other);
    if (plan?.kind === 'plan') return plan.name;
  }
  return words
    .replace(/⟦[A-Z]\d+⟧/gu, '')
    .trim()
    .toLowerCase();
}

function bodyName(reading: Reading, index: number): string {
  for (let at = index; at >= 0; at--) {
    const body = reading.sentences[at]?.mentions.findLast(
      (mention) =>
        mention.kind === 'actor' &&
        /council|assembly|parliament/.test(reading.cast.get(mention.actor)?.listedKind ?? ''),
    );
    if (body?.kind === 'actor') return ` of the ${reading.cast.get(body.actor)?.name}`;
  }
  return '';
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
