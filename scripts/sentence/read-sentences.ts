// An article becomes sentences with mentions, and its cast. Nothing is judged here: that is what extractors do.

import type { Article, Paragraph, Span } from '../article/article.ts';
import {
  castOf,
  type Member,
  type NameContext,
  type NamedSpan,
  type ResolvedName,
  resolveNames,
} from './cast.ts';
import { findNames, findOffices } from './find-names.ts';
import { findQuotations } from './find-quotations.ts';
import type { Lexicon } from './lexicon.ts';
import { findListedNames } from './name-index.ts';
import { readRole } from './read-role.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import type { ActorMention, Mention, QuantityMention, Sentence } from './sentence.ts';
import { type BareSentence, splitSentences } from './split-sentences.ts';

export interface ReadArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** Actors by id. */
  readonly cast: ReadonlyMap<string, Member>;
}

interface Draft extends BareSentence {
  readonly paragraph: number;
  readonly paragraphKind: Sentence['paragraphKind'];
  readonly number: number;
}

export function readSentences(article: Article, lexicon: Lexicon): ReadArticle {
  const { text } = article;
  const drafts: Draft[] = article.paragraphs.flatMap((paragraph) =>
    piecesOf(article, paragraph)
      .flatMap((piece) => splitSentences(text, piece, lexicon.abbreviations))
      .map((sentence, index) => ({
        ...sentence,
        paragraph: paragraph.number,
        paragraphKind: paragraph.kind,
        number: index + 1,
      })),
  );
  const capitalised = wordsCapitalisedInside(drafts);
  const names = drafts.flatMap((draft) =>
    findNames(text, draft, lexicon, (word) => capitalised.has(word)).map((name) =>
      withContext(name, draft, text, lexicon),
    ),
  );
  const resolved = resolveNames(names, lexicon);
  const roles = rolesOf(resolved, drafts, text, lexicon);
  const cast = castOf(resolved, roles, lexicon);
  const quotations = article.paragraphs.flatMap((paragraph) => findQuotations(text, paragraph));
  const sentences = drafts.map((draft) => {
    const within = <T extends Span>(spans: readonly T[]) =>
      spans.filter((span) => span.start >= draft.start && span.start < draft.end);
    const own = within(resolved);
    const actors: Mention[] = own.flatMap((name): Mention[] => {
      if (name.actor !== null)
        return [
          { kind: 'actor', start: name.start, end: name.end, actor: name.actor, form: formOf(name, text) },
        ];
      return name.kind === 'plan'
        ? [{ kind: 'plan', start: name.start, end: name.end, name: name.listed?.name ?? name.text }]
        : [];
    });
    const dates = lexicon
      .findDates(text.slice(draft.start, draft.end))
      .map((date) => ({
        kind: 'date' as const,
        start: draft.start + date.start,
        end: draft.start + date.end,
        meaning: date.meaning,
      }))
      .filter((date) => !actors.some((actor) => actor.start < date.end && date.start < actor.end));
    const taken = [...actors, ...dates];
    const quantities = shareUnits(lexicon.findQuantities(text, draft, taken), text);
    const mentions = [...taken, ...quantities, ...within(quotations)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    return { ...draft, text: text.slice(draft.start, draft.end), mentions };
  });
  return { article, sentences: resolvePronouns(sentences, cast), cast };
}

/** A dateline is no part of the first sentence: "UNITED NATIONS, June 29, 2012 (Meridian) -". */
const piecesOf = ({ lead }: Article, paragraph: Paragraph): Paragraph[] =>
  paragraph.start < lead && lead < paragraph.end
    ? [
        { ...paragraph, end: lead },
        { ...paragraph, start: lead },
      ]
    : [paragraph];

/** In "pro-Israel" and "Israel-Hamas war" a name is no more than an adjective. */
const formOf = (name: ResolvedName, text: string): ActorMention['form'] =>
  name.listed?.kind === 'country' &&
  (/[\p{L}]-$/u.test(text.slice(name.start - 2, name.start)) ||
    /^[-–]\p{L}/u.test(text.slice(name.end, name.end + 2)))
    ? 'adjective'
    : (name.listed?.form ?? 'name');

/**
 * A bare number counts what its neighbour counts: "Greece has promised 700 troops; Turkey, 500",
 * "142 out of the 193 member states".
 */
function shareUnits(quantities: readonly QuantityMention[], text: string): QuantityMention[] {
  let last: QuantityMention | null = null;
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    if (
      quantity.unit === null &&
      next &&
      /^(?: out)? of (?:the )?(?:[^\s,;]+ )?$/u.test(text.slice(quantity.end, next.start))
    )
      return { ...quantity, unit: next.unit, dimension: next.dimension };
    const isListed =
      quantity.unit === null &&
      last?.dimension === 'people' &&
      /^[.;,]/.test(text.slice(quantity.end, quantity.end + 1));
    const shared: QuantityMention =
      isListed && last ? { ...quantity, unit: last.unit, dimension: last.dimension } : quantity;
    last = shared.unit === null ? last : shared;
    return shared;
  });
}

/** Words that stand with a capital where no sentence begins: names, not mere first words. */
function wordsCapitalisedInside(drafts: readonly BareSentence[]): Set<string> {
  return new Set(
    drafts.flatMap(({ tokens }) =>
      tokens
        .slice(1)
        .filter((token) => /^\p{Lu}\p{Ll}/u.test(token.text) && token.pos === 'PROPN')
        .map((token) => token.text),
    ),
  );
}

function withContext(
  name: Omit<NamedSpan, 'paragraph' | 'context'>,
  draft: Draft,
  text: string,
  lexicon: Lexicon,
): NamedSpan {
  const { tokens } = draft;
  const previous = tokens.findLast((token) => token.end <= name.start);
  const next = tokens.find((token) => token.start >= name.end && token.text !== ',');
  const isSaying = (token: typeof next) =>
    token !== undefined && /^(?:VERB|AUX)$/.test(token.pos) && lexicon.speechForms.has(token.lower);
  const verbBefore = isSaying(previous);
  const context: NameContext = {
    before: previous?.lower ?? '',
    lead: text.slice(Math.max(draft.start, name.start - 30), name.start).trimEnd(),
    after: text.slice(name.end, Math.min(draft.end, name.end + 40)),
    speaks: verbBefore || isSaying(next),
    hasRole:
      name.office !== null ||
      (name.listed === null &&
        name.kind === 'unknown' &&
        readRole(name, around(name, draft, text, [], lexicon)) !== null),
    owner: ownerOf(name, draft, text, lexicon),
  };
  return { ...name, paragraph: draft.paragraph, context };
}

/** "Israel’s National Security Agency", "the Turkish Foreign Ministry", "the Bank of Israel". */
function ownerOf(
  name: Span & { readonly listed: unknown },
  draft: Draft,
  text: string,
  lexicon: Lexicon,
): string | null {
  const head = text.slice(draft.start, name.start);
  const owner = findListedNames(head, lexicon.names).at(-1);
  if (owner?.listed.kind !== 'country' || owner.listed.form === 'people') return null;
  const between = head.slice(owner.end);
  return /^(?:[’']s?|)\s(?:(?:own|national|main|new)\s)?$/u.test(between) ? owner.listed.countryCode : null;
}

const around = (
  _name: Span,
  draft: Draft,
  text: string,
  names: readonly ResolvedName[],
  lexicon: Lexicon,
) => ({
  text,
  tokens: draft.tokens,
  names: names.length > 0 ? names : findNames(text, draft, lexicon, () => false),
  offices: findOffices(draft.tokens, lexicon, []),
  lexicon,
});

function rolesOf(names: readonly ResolvedName[], drafts: readonly Draft[], text: string, lexicon: Lexicon) {
  const roles = new Map<ResolvedName, { role: string; span: Span; countryCode: string | null }>();
  for (const draft of drafts) {
    const own = names.filter((name) => name.start >= draft.start && name.end <= draft.end);
    const persons = own.filter((name) => name.kind === 'person' && name.actor !== null);
    let subject: string | null = null;
    for (const person of persons) {
      const found = readRole(person, around(person, draft, text, own, lexicon));
      if (!found) continue;
      const isPeer: boolean = found.counterpart && subject !== null;
      const role: string = isPeer
        ? `${(subject ?? '').replace(/ of .*$/, '')} ${found.role.replace(/^counterpart /, '')}`
        : found.role;
      roles.set(person, { ...found, role });
      subject = role;
    }
  }
  return roles;
}
