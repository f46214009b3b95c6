// The name of a plan: its own description ("recovery plan"), the plan that a common noun means, the body that adopts a
// resolution.

import type { SubjectSpan } from '../clauses/subject.ts';
import type { Word } from '../clauses/words.ts';
import { isBodyNoun, isTextNoun } from '../provision-rules.ts';
import { type PlanContext, topicPlan } from './plan-context.ts';
import { planMeant, tellsNothing, withoutCutNumber } from './plan-memory.ts';

/** The name of a plan called by the noun at `head`. */
export function nameOf(
  context: PlanContext,
  words: readonly Word[],
  { first }: SubjectSpan,
  head: number,
  kind: 'text' | 'body',
): string {
  const described = descriptionOf(words, first, head);
  const noun = words[head]?.text.toLowerCase() ?? 'plan';
  const isText = /^(?:text|draft|document)$/.test(noun) && saysResolution(context);
  if (noun === 'resolution' || isText) return resolutionName(context);
  const telling = described.split(' ').filter((word) => !tellsNothing.test(word));
  if (telling.length > 1) return described;
  const at = (words[head]?.start ?? 0) + 1;
  // "The proposal" may be one for a body; "such an institution" is no agreement.
  const canMean =
    kind === 'body' ? context.topic?.kind !== 'text' : /^(?:idea|initiative|proposal)$/.test(noun);
  const topic = canMean ? topicPlan(context) : null;
  const query = { sentence: context.sentence, at, noun, kind, topic };
  const meant = planMeant(context.references, query) ?? (kind === 'body' ? topicPlan(context) : null);
  return meant ?? (described === '' ? noun : described.toLowerCase());
}

/** "The U.S.-Israeli planning model" -> "U.S.-Israeli planning model". */
export function descriptionOf(words: readonly Word[], first: number, head: number): string {
  let from = head;
  while (
    from > first &&
    (!/^(?:DET|PRON|ADP|PUNCT|VERB|AUX|CCONJ|SCONJ)$/.test(words[from - 1]?.pos ?? 'DET') ||
      words[from - 1]?.lower === 'proposed') &&
    words[from - 1]?.lower !== 'such'
  )
    from--;
  while (from > first && words[from - 1]?.text === '-') from -= 2;
  const start = words[from]?.start ?? 0;
  let text = '';
  for (let at = from; at <= head; at++) {
    const word = words[at];
    if (word) text += (at > from && word.start > (words[at - 1]?.end ?? start) ? ' ' : '') + word.text;
  }
  return withoutCutNumber(text.replace(/^(?:Other|other|Further|further) /u, '')) || 'plan';
}

/** The owner of an aim: "the goal of the mission", "the force’s mission". */
export function ownerOf(
  context: PlanContext,
  words: readonly Word[],
  subject: SubjectSpan,
  head: number,
): string | null {
  const owner = words
    .slice(subject.first, subject.last + 1)
    .find((word) => word !== words[head] && (isTextNoun(word.lower) || isBodyNoun(word.lower)));
  const meant = planMeant(context.references, {
    sentence: context.sentence,
    at: (words[head]?.start ?? 0) + 1,
    noun: owner?.lower ?? null,
    kind: owner && isTextNoun(owner.lower) ? 'text' : 'body',
  });
  return meant ?? owner?.lower ?? topicPlan(context);
}

/** A resolution is named by what it is on, else after the body that adopts it. */
export function resolutionName({ reading, sentence }: PlanContext): string {
  for (let at = sentence; at >= Math.max(0, sentence - sentencesBack); at--) {
    const said =
      /\bresolution (?<on>on (?!⟦|[A-Z][a-z]+day\b)[^,.;:()“”"]{6,70}?)(?= by | with | in a | that | which |[,.;:()]|$)/u.exec(
        reading.sentences[at]?.text ?? '',
      );
    if (said?.groups?.on) return `resolution ${said.groups.on.trim()}`;
  }
  for (let at = sentence; at >= Math.max(0, sentence - farthest); at--) {
    const { mentions = [], start = 0 } = reading.sentences[at] ?? {};
    const bodies = mentions.filter(
      (mention) =>
        mention.kind === 'actor' &&
        /council|assembly|parliament/.test(reading.cast.get(mention.actor)?.listedKind ?? ''),
    );
    // "The Council asked him to report to the General Assembly": the body that asks, not the one that is told.
    const body = bodies.find((mention) => mention.start - start < 5) ?? bodies.at(-1);
    if (body?.kind === 'actor') return `resolution of the ${reading.cast.get(body.actor)?.name}`;
  }
  return 'resolution';
}

const sentencesBack = 8;
/** How many sentences before the body may be named. */
const farthest = 300;

const saysResolution = ({ reading, sentence }: PlanContext): boolean =>
  reading.sentences
    .slice(Math.max(0, sentence - sentencesBack), sentence + 1)
    .some(({ text }) => /\bresolution\b/u.test(text));

const agreed =
  /\b(?:sides|parties|leaders|ministers|heads|countries|states)\b[^.]{0,30}\b(?:agreed|decided|resolved)\b/u;

/** The plan a sentence is about when no clause of it says so: one it names, its resolution, or the plan before. */
export function planOfSentence(context: PlanContext): string {
  const { reading, references, sentence, topic } = context;
  const own = references.filter((reference) => reference.sentence === sentence);
  const { text, end, paragraph } = reading.sentences[sentence] ?? { text: '', end: 0, paragraph: 0 };
  const named = own.findLast(({ kind }) => kind === 'text');
  if (named) return named.name;
  if (agreed.test(text)) return commonText(context);
  const noun =
    /\b(?:plan|declaration|agreement|accord|deal|treaty|truce|communiqu[eé])\b/iu.exec(text)?.[0] ?? null;
  const query = { sentence, at: end + 1, kind: 'text' } as const;
  const meant = noun === null ? null : planMeant(references, { ...query, noun });
  if (meant !== null) return meant;
  const before = reading.sentences[sentence - 1];
  const near = before?.paragraph === paragraph ? `${before.text} ${text}` : text;
  if (/\bresolution\b/iu.test(near)) return resolutionName(context);
  return (
    own.at(-1)?.name ??
    topic?.plan ??
    planMeant(references, { ...query, noun: null, kind: null }) ??
    reading.article.meta.title ??
    'plan'
  );
}

/** What the parties of a communiqué agree on is in the communiqué. */
function commonText({ reading }: PlanContext): string {
  const { title } = reading.article.meta;
  const isText = /\b(?:communiqu[eé]|declaration|statement|agreement|accord|memorandum)\b/iu.test(
    title ?? '',
  );
  return isText && title !== null ? title : 'agreement';
}
