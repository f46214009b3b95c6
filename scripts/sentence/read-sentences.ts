// An article becomes sentences with mentions, and its cast. Nothing is judged here: that is what extractors do.

import type { Article, Paragraph, Span } from '../article/article.ts';
import { castOf, type Member } from './cast.ts';
import { castRoles } from './cast-roles.ts';
import { describeMissions } from './describe-missions.ts';
import { findNames, type NameSpan } from './find-names.ts';
import { findQuotations } from './find-quotations.ts';
import type { Lexicon } from './lexicon.ts';
import { nameContext } from './name-context.ts';
import { foldApostrophes } from './name-index.ts';
import { withOpeningSurnames } from './opening-surnames.ts';
import { type NamedSpan, type ResolvedName, resolveNames } from './resolve-names.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import type { ActorMention, DateMention, Mention, QuotationMention, Sentence } from './sentence.ts';
import { shareUnits } from './share-units.ts';
import { type BareSentence, splitSentences } from './split-sentences.ts';
import { turnLabels } from './turn-labels.ts';
import { type WordedSentence, wordSentence } from './worded-sentence.ts';

export interface ReadArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** Actors by id. */
  readonly cast: ReadonlyMap<string, Member>;
}

interface Draft extends WordedSentence {
  readonly paragraph: number;
  readonly paragraphKind: Sentence['paragraphKind'];
  readonly number: number;
}

export const readSentences = (article: Article, lexicon: Lexicon): ReadArticle =>
  withMentions(withNames(splitArticle(article, lexicon), lexicon), lexicon);

/**
 * The same of many articles, each step taken by all of them before the next: what one step runs fits into the memory of a
 * processor, what all of them run does not.
 */
export const readAllSentences = (articles: readonly Article[], lexicon: Lexicon): ReadArticle[] =>
  articles
    .map((article) => splitArticle(article, lexicon))
    .map((split) => withNames(split, lexicon))
    .map((named) => withMentions(named, lexicon));

interface SplitArticle {
  readonly article: Article;
  /** Pieces of paragraphs, and the sentences of each. */
  readonly pieces: readonly Paragraph[];
  readonly sentences: readonly (readonly BareSentence[])[];
}

interface NamedArticle {
  readonly article: Article;
  readonly drafts: readonly Draft[];
  /** Of each draft the names in it. */
  readonly names: readonly (readonly ResolvedName[])[];
}

function splitArticle(article: Article, lexicon: Lexicon): SplitArticle {
  const pieces = article.paragraphs.flatMap((paragraph) => piecesOf(article, paragraph));
  return { article, pieces, sentences: splitSentences(article.text, pieces, lexicon.abbreviations) };
}

function withNames(split: SplitArticle, lexicon: Lexicon): NamedArticle {
  const { article } = split;
  const drafts = draftsOf(split, lexicon);
  const capitalised = wordsCapitalisedInside(drafts);
  const speakers = speakersOf(article, lexicon);
  const names = drafts.map((draft) => {
    const own = namesOf(draft, article.text, lexicon, capitalised);
    return speakers.size === 0 || draft.number > 1
      ? own
      : own.map((name) => asSpeaker(name, draft, speakers));
  });
  return { article, drafts, names: withOpeningSurnames(resolveNames(names, lexicon), drafts) };
}

/** The names that label what is said in a transcript. */
function speakersOf({ text, paragraphs }: Article, lexicon: Lexicon): Set<string> {
  const names = [...turnLabels(text, paragraphs).values()].flatMap(({ name }) => name ?? []);
  // "Al Jazeera:", "Lima Daily News:": who asks has a label too.
  return new Set(
    names.filter(
      (name) =>
        name.includes(' ') &&
        !lexicon.outletNames.has(name) &&
        name.split(' ').every((word) => !lexicon.headNouns.has(word) && !lexicon.notNames.has(word)),
    ),
  );
}

/** "Ana Bru: We will go.": the unknown run that is a label is a person. */
const asSpeaker = (name: NamedSpan, draft: Draft, speakers: ReadonlySet<string>): NamedSpan =>
  name.start === draft.start && name.kind === 'unknown' && speakers.has(name.text)
    ? { ...name, kind: 'person' }
    : name;

function withMentions({ article, drafts, names }: NamedArticle, lexicon: Lexicon): ReadArticle {
  const { text } = article;
  const cast = castOf(names.flat(), castRoles(names, drafts, text, lexicon), lexicon);
  const quotations = article.paragraphs.map((paragraph) => findQuotations(text, paragraph));
  const sentences = drafts.map((draft, index): Sentence => {
    const { start, end, paragraph, paragraphKind, number, tokens } = draft;
    const quoted = quotations[paragraph - 1] ?? [];
    const mentions = mentionsOf(draft, names[index] ?? [], quoted, text, lexicon);
    return { start, end, paragraph, paragraphKind, number, tokens, text: text.slice(start, end), mentions };
  });
  const told = describeMissions(sentences, cast);
  return {
    article,
    sentences: resolvePronouns(told.sentences, told.cast, lexicon),
    cast: told.cast,
  };
}

function draftsOf({ article, pieces, sentences }: SplitArticle, lexicon: Lexicon): Draft[] {
  const folded = foldApostrophes(article.text);
  const drafts: Draft[] = [];
  for (const [index, { number: paragraph, kind: paragraphKind }] of pieces.entries())
    for (const sentence of sentences[index] ?? []) {
      const before = drafts.at(-1);
      const number = before?.paragraph === paragraph ? before.number + 1 : 1;
      drafts.push({ ...wordSentence(folded, sentence, lexicon), paragraph, paragraphKind, number });
    }
  return drafts;
}

/** A dateline is no part of the first sentence: "UNITED NATIONS, June 29, 2012 (Meridian) -". */
const piecesOf = ({ lead }: Article, paragraph: Paragraph): Paragraph[] =>
  paragraph.start < lead && lead < paragraph.end
    ? [
        { ...paragraph, end: lead },
        { ...paragraph, start: lead },
      ]
    : [paragraph];

function namesOf(
  draft: Draft,
  text: string,
  lexicon: Lexicon,
  capitalised: ReadonlySet<string>,
): NamedSpan[] {
  const names = findNames(text, draft, lexicon, (word) => capitalised.has(word));
  const inContext = (name: NameSpan): NamedSpan => ({
    ...name,
    paragraph: draft.paragraph,
    context: nameContext(name, names, draft, text, lexicon),
    parts: name.parts.map(inContext),
  });
  return names.map(inContext);
}

function mentionsOf(
  draft: Draft,
  names: readonly ResolvedName[],
  quotations: readonly QuotationMention[],
  text: string,
  lexicon: Lexicon,
): Mention[] {
  const actors = names.flatMap((name): Mention[] => {
    const { start, end, actor } = name;
    if (actor !== null) return [{ kind: 'actor', start, end, actor, form: formOf(name, text) }];
    return name.kind === 'plan' ? [{ kind: 'plan', start, end, name: name.listed?.name ?? name.text }] : [];
  });
  const overlaps = (span: Span) => actors.some((actor) => actor.start < span.end && span.start < actor.end);
  const dates = lexicon
    .findDates(text.slice(draft.start, draft.end))
    .map(
      ({ start, end, meaning }): DateMention => ({
        kind: 'date',
        start: draft.start + start,
        end: draft.start + end,
        meaning,
      }),
    )
    .filter((date) => !overlaps(date));
  const taken = [...actors, ...dates];
  const quantities = shareUnits(lexicon.findQuantities(text, draft, taken), text);
  const own = quotations.filter(({ start }) => start >= draft.start && start < draft.end);
  return [...taken, ...quantities, ...own].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** In "pro-Israel" and "Israel-Hamas war" a name is no more than an adjective. */
const formOf = (name: ResolvedName, text: string): ActorMention['form'] =>
  name.listed?.kind === 'country' &&
  (/[\p{L}]-$/u.test(text.slice(name.start - 2, name.start)) ||
    /^[-–]\p{L}/u.test(text.slice(name.end, name.end + 2)))
    ? 'adjective'
    : (name.listed?.form ?? 'name');

/** Words that stand with a capital where no sentence begins: names, not mere first words. */
function wordsCapitalisedInside(drafts: readonly WordedSentence[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of drafts)
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)) words.add(token.text);
    }
  return words;
}
