// Statements: words in quotation marks with their speaker, and words reported without them.
// “This will not be remembered …,” he stated. Tokayev welcomed the ceasefire, as announced by his press secretary.

import type { Span } from '../../article/article.ts';
import { slug } from '../../sentence/name-index.ts';
import type { ActorMention, QuotationMention, Sentence } from '../../sentence/sentence.ts';
import { trimmed } from '../clause.ts';
import type { CodedRecord } from '../coded-record.ts';
import { dateNear } from '../date-near.ts';
import type { PatternCompiler } from '../pattern.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { actorsIn, matchesOf, mentionsIn, type RuleMatch, type Skeleton } from '../skeleton.ts';
import { contentWords } from './figures.ts';

/** What a sentence says of a speaker: who, with which verb, in which words. */
interface Draft {
  readonly sentence: Sentence;
  readonly speaker: string;
  readonly verb: string | null;
  readonly direct: boolean;
  /** The words, in order; a quotation that is split has several. */
  readonly spans: readonly Span[];
  readonly whole: Span;
  readonly relayedBy: string | null;
  readonly rule: string;
}

const speaker =
  '(?:(?:[Tt]he |an? )?(?<speaker>⟦A\\d+⟧)|(?<nation>⟦J\\d+⟧) (?:[Gg]overnment|[Ff]oreign [Mm]inistry|officials?|authorities|diplomats|leaders))';
const gap =
  '(?:,[^.;⟦⟧]{2,90},|,[^.;]{2,90}⟦[AJL]\\d+⟧[^.;,]{0,30},| (?:also|then|further|later|again|strongly|previously|however|himself|herself|itself|on ⟦D\\d+⟧|⟦D\\d+⟧|in ⟦D\\d+⟧|told [^.;⟦⟧]{2,20} and))*';
const reporting =
  '(?:{say_finite}|{urge_finite}|{support_finite}|{oppose_finite}|{describe_finite}|{deny_finite}|{express_finite})';

interface Patterns {
  readonly quoteThenSpeaker: RegExp;
  readonly quoteThenVerb: RegExp;
  readonly speakerThenQuote: RegExp;
  readonly trailing: RegExp;
  readonly reported: RegExp;
  readonly reportedAfter: RegExp;
  readonly relayed: RegExp;
  readonly saying: RegExp;
}

const patternsOf = (pattern: PatternCompiler): Patterns => ({
  quoteThenSpeaker: pattern(
    `(?<quote>{Q}),? (?:and )?${speaker}${gap} (?<verb>{say_finite}|{urge_finite}|{describe_finite})`,
  ),
  quoteThenVerb: pattern(
    `(?<quote>{Q}),? (?<verb>{say_finite})(?: [^.;⟦⟧]{0,40}| ⟦[JA]\\d+⟧(?:’s|'s)?(?: [^.;⟦⟧]{0,40})?)?? (?<speaker>⟦A\\d+⟧)`,
  ),
  speakerThenQuote: pattern(
    `${speaker}(?<between>[^.;]{0,140}?\\b(?<verb>{say_finite}|{urge_finite}|{support_finite}|{oppose_finite}|{describe_finite}|{express_finite}|{commit_finite}|cited|cites|warned|expressed)[^.;]{0,110}?)(?<quote>{Q})`,
  ),
  trailing: pattern(`(?:, | )(?:{say_ing}|{describe_ing}|{urge_ing})[^.;]{0,60}(?<quote>{Q})`),
  reported: pattern(
    `${speaker}(?<gap>${gap}) (?<verb>${reporting})(?: (?:reporters|journalists|⟦A\\d+⟧|in ⟦D\\d+⟧|on ⟦D\\d+⟧|⟦D\\d+⟧))?(?<that> that)?(?<words> [^;]{12,400}?)(?=;|,? (?:and|but) (?:(?:on|in) )?(?:⟦D\\d+⟧,? )?⟦A\\d+⟧ ${reporting}|, as (?:announced|said|reported)|, (?:while|whereas)\\b|, (?:the )?⟦A\\d+⟧(?:,[^,]{3,60},)? (?:said|announced|told)|[.]?$|\\.[”"]?$)`,
  ),
  reportedAfter: pattern(
    `^(?<words>[^“"”;]{20,400}?),? (?:according to (?:the )?(?<according>⟦A\\d+⟧)|${speaker} (?<verb>{say_finite})(?: (?:reporters|⟦A\\d+⟧|{D}))?)\\.?$`,
  ),
  relayed: pattern(
    "(?:as )?(?:announced|said|reported|stated|confirmed|relayed) by [^.;⟦⟧]{0,40}(?:⟦A\\d+⟧(?:’s|'s) [^.;⟦⟧]{0,30})?(?<relay>⟦A\\d+⟧)|, (?:his|her|the|its) (?:press secretary|spokesman|spokeswoman|spokesperson|office)[^⟦.;]{0,20},? ?(?<relay2>⟦A\\d+⟧),? (?:said|announced|told)",
  ),
  saying: pattern('^(?:{say}|{urge}|{describe}|{express})$'),
});

export function statementExtractor({
  pattern,
  lexicon,
}: Toolbox): (reading: Reading) => CodedRecord<'statements'>[] {
  const patterns = patternsOf(pattern);
  const weak = new Set(
    lexicon.vocabulary.verbs
      .filter((verb) =>
        /^(?:support|back|help|promote|advocate|aid|assist|favou?r|see|show|suggest|indicate|reflect|mean|read|signal|report)$/.test(
          verb.lemma,
        ),
      )
      .flatMap((verb) => [verb.lemma, ...verb.forms]),
  );
  return (reading) => {
    const direct = directDrafts(reading, patterns);
    const taken = direct.map((draft) => draft.whole);
    const indirect = reading.folded.flatMap((skeleton) =>
      indirectDrafts(reading, skeleton, patterns, weak, taken),
    );
    return [...direct, ...indirect]
      .sort((a, b) => a.whole.start - b.whole.start)
      .map((draft) => record(reading, draft));
  };
}

/** Quotations with a speaker; those of one sentence, and those that only go on, are one statement. */
function directDrafts(reading: Reading, patterns: Patterns): Draft[] {
  const drafts: Draft[] = [];
  reading.folded.forEach((skeleton, index) => {
    const { sentence } = skeleton;
    const quotations = sentence.mentions.filter(
      (mention): mention is QuotationMention => mention.kind === 'quotation',
    );
    if (quotations.length === 0 || sentence.paragraphKind === 'heading') return;
    const found = attribution(reading, skeleton, patterns);
    const quoted = quotations.reduce((sum, quotation) => sum + quotation.end - quotation.start, 0);
    const isBare = quoted >= (sentence.end - sentence.start) * 0.85;
    const last = drafts.at(-1);
    if (found) {
      const spans = quotations
        .filter((quotation) => isSpeech(reading, quotation) || quotation.start === found.quote.start)
        .map((quotation) => quotation.inner);
      if (spans.length === 0) return;
      const goesOn =
        last?.speaker === found.speaker &&
        last.sentence.paragraph === sentence.paragraph &&
        isContinued(reading, last, sentence) &&
        found.isPronoun;
      if (goesOn && last)
        drafts[drafts.length - 1] = {
          ...last,
          spans: [...last.spans, ...spans],
          whole: { start: last.whole.start, end: sentence.end },
        };
      else
        drafts.push({
          sentence,
          speaker: found.speaker,
          verb: found.verb,
          direct: true,
          spans,
          whole: sentence,
          relayedBy: null,
          rule: found.rule,
        });
    } else if (isBare && last && last.sentence.paragraph === sentence.paragraph && index > 0) {
      drafts[drafts.length - 1] = {
        ...last,
        spans: [...last.spans, ...quotations.map((quotation) => quotation.inner)],
        whole: { start: last.whole.start, end: sentence.end },
      };
    } else if (isBare && isSpeech(reading, quotations[0])) {
      const before = speakerBefore(reading, index, patterns);
      if (before)
        drafts.push({
          sentence,
          speaker: before.speaker,
          verb: before.verb,
          direct: true,
          spans: quotations.map((quotation) => quotation.inner),
          whole: sentence,
          relayedBy: null,
          rule: 'statement/quotation-alone',
        });
    }
  });
  return drafts;
}

const isContinued = (reading: Reading, last: Draft, sentence: Sentence) =>
  reading.sentences.indexOf(sentence) - reading.sentences.indexOf(last.sentence) <= 1;

/** Three words or more; a term in quotation marks is no speech. */
const isSpeech = (reading: Reading, quotation: QuotationMention | undefined) =>
  quotation !== undefined &&
  reading.article.text.slice(quotation.inner.start, quotation.inner.end).trim().split(/\s+/).length >= 3;

interface Attribution {
  readonly speaker: string;
  readonly isPronoun: boolean;
  readonly verb: string | null;
  readonly quote: QuotationMention;
  readonly rule: string;
}

function attribution(reading: Reading, skeleton: Skeleton, patterns: Patterns): Attribution | null {
  const rules = [
    ['statement/quotation-speaker', patterns.quoteThenSpeaker],
    ['statement/quotation-verb', patterns.quoteThenVerb],
    ['statement/speaker-quotation', patterns.speakerThenQuote],
  ] as const;
  for (const [rule, pattern] of rules)
    for (const match of matchesOf(pattern, skeleton)) {
      const [quote] = mentionsIn(skeleton, match.groups.quote ?? '', 'quotation');
      const who = speakerIn(reading, skeleton, match);
      if (!quote || !who || isHypothetical(match)) continue;
      return {
        speaker: who.actor,
        isPronoun: who.form === 'pronoun',
        verb: verbOf(reading, match),
        quote,
        rule,
      };
    }
  return null;
}

const isHypothetical = (match: RuleMatch) =>
  /\b(?:would|could|might|should) ?$/u.test(
    (match.groups.between ?? '').replace(new RegExp(`${match.groups.verb ?? '$'}.*$`, 'u'), ''),
  );

function speakerIn(
  reading: Reading,
  skeleton: Skeleton,
  match: RuleMatch,
): { readonly actor: string; readonly form: ActorMention['form'] } | null {
  const stretch = match.groups.speaker ?? match.groups.nation ?? match.groups.according ?? '';
  const [named] = mentionsIn(skeleton, stretch, 'actor');
  if (!named) return null;
  // "X, whose adviser Y said": the name next to the verb speaks.
  const between = match.groups.between ?? '';
  const beforeVerb = between.slice(0, Math.max(0, between.indexOf(match.groups.verb ?? '')));
  const nearest = actorsIn(skeleton, beforeVerb).findLast((actor) =>
    new RegExp(`⟦A${skeleton.sentence.mentions.indexOf(actor)}⟧,? $`, 'u').test(beforeVerb),
  );
  const chosen = nearest ?? named;
  return { actor: speaking(reading, chosen), form: chosen.form };
}

/** A capital that speaks is its government: "Washington has framed the deal". */
function speaking(reading: Reading, mention: ActorMention): string {
  const member = reading.cast.get(mention.actor);
  const isCapital =
    member?.kind === 'place' &&
    reading.lexicon.vocabulary.countries.some(
      (country) => country.code === member.countryCode && country.capital === member.name,
    );
  return isCapital ? `country-${member.countryCode?.toLowerCase()}` : mention.actor;
}

function verbOf(reading: Reading, match: RuleMatch): string | null {
  if (!match.groups.verb) return null;
  const { start, end } = match.span('verb');
  return reading.article.text
    .slice(start, end)
    .replace(/^(?:has|have|had) (?:also |already |consistently )?/u, '');
}

/** The person who speaks in the paragraph before a quotation that stands alone. */
function speakerBefore(
  reading: Reading,
  index: number,
  patterns: Patterns,
): { readonly speaker: string; readonly verb: string | null } | null {
  const paragraph = reading.sentences[index]?.paragraph ?? 0;
  for (let at = index - 1; at >= 0 && (reading.sentences[at]?.paragraph ?? 0) >= paragraph - 2; at--) {
    const skeleton = reading.folded[at];
    if (!skeleton || skeleton.sentence.paragraphKind === 'heading') continue;
    const persons = mentionsIn(skeleton, skeleton.text, 'actor').filter(
      (mention) => reading.cast.get(mention.actor)?.kind === 'person',
    );
    const by =
      matchesOf(
        /\b(?<verb>announced|said|stated|outlined|explained|confirmed) by [^.;⟦⟧]{0,60}(?:⟦J\d+⟧[^⟦⟧.;]{0,40})?(?<speaker>⟦A\d+⟧)/dgu,
        skeleton,
      )[0] ?? matchesOf(patterns.reported, skeleton)[0];
    const named = by ? mentionsIn(skeleton, by.groups.speaker ?? '', 'actor')[0] : undefined;
    const chosen = named && reading.cast.get(named.actor)?.kind === 'person' ? named : persons.at(-1);
    if (chosen) return { speaker: chosen.actor, verb: by ? verbOf(reading, by) : null };
  }
  return null;
}

function indirectDrafts(
  reading: Reading,
  skeleton: Skeleton,
  patterns: Patterns,
  weak: ReadonlySet<string>,
  taken: readonly Span[],
): Draft[] {
  const { sentence } = skeleton;
  if (sentence.paragraphKind === 'heading') return [];
  const relay = matchesOf(patterns.relayed, skeleton)[0];
  const relayedBy = relay
    ? (mentionsIn(skeleton, relay.groups.relay ?? relay.groups.relay2 ?? '', 'actor')[0]?.actor ?? null)
    : null;
  const drafts: Draft[] = [];
  const add = (match: RuleMatch, words: Span, rule: string) => {
    const who = speakerIn(reading, skeleton, match);
    const verb = verbOf(reading, match);
    const member = who ? reading.cast.get(who.actor) : undefined;
    if (!who || !member || member.kind === 'place' || who.actor === relayedBy) return;
    if (member.kind !== 'person' && verb !== null && weak.has(verb.split(' ')[0] ?? '')) return;
    const whole = { start: match.span().start, end: words.end };
    const isQuoted =
      taken.some((span) => span.start < whole.end && whole.start < span.end) && /⟦Q\d+⟧/u.test(match.text);
    if (isQuoted || drafts.some((draft) => draft.whole.start < whole.end && whole.start < draft.whole.end))
      return;
    drafts.push({
      sentence,
      speaker: who.actor,
      verb,
      direct: false,
      spans: [trimmed(sentence, words)],
      whole,
      relayedBy: relayedBy !== who.actor ? relayedBy : null,
      rule,
    });
  };
  for (const match of matchesOf(patterns.reported, skeleton)) {
    const words = match.span('words');
    const isSaid =
      match.groups.that !== undefined ||
      /^(?:said|says|say|told|tells|added|adds|noted|notes|stated|states|warned|explained|announced|stress(?:ed|es)?|argue[ds]?|claim(?:ed|s)?)/u.test(
        match.groups.verb ?? '',
      );
    add(match, isSaid ? words : { start: match.span('verb').start, end: words.end }, 'statement/reported');
  }
  for (const match of matchesOf(patterns.reportedAfter, skeleton))
    add(match, match.span('words'), 'statement/reported-after');
  return drafts;
}

function record(reading: Reading, draft: Draft): CodedRecord<'statements'> {
  const text = draft.spans
    .map((span) =>
      reading.article.text
        .slice(span.start, span.end)
        .replace(/[,.\s]+$/u, (tail) => (tail.includes('.') && draft.spans.length > 1 ? '.' : '')),
    )
    .join(' ');
  const date = dateNear(reading, draft.sentence, draft.spans[0] ?? draft.whole);
  const member = reading.cast.get(draft.speaker);
  const venue =
    /\b(?:in an interview(?: with [^,.;”"]{3,40})?|at (?:a|the) (?:[\p{L}-]+ ){0,3}(?:conference|summit|briefing|meeting|session|congress|forum)|during (?:a|the) (?:[\p{L}-]+ ){0,3}(?:conference|summit|meeting|session|congress|visit)|[Bb]efore the vote|on the sidelines of [^,.;]{3,60})/u.exec(
      draft.sentence.text,
    )?.[0] ?? null;
  return {
    table: 'statements',
    article: reading.article.id,
    key:
      [draft.speaker.replace(/^[a-z]+-/, ''), ...contentWords(text).slice(0, 5)].join('-') ||
      slug(draft.speaker),
    columns: {
      speaker_id: draft.speaker,
      role: member?.kind === 'person' ? member.role : null,
      verb: draft.verb,
      direct: draft.direct,
      text,
      venue,
      date: date?.edtf ?? null,
      relayed_by_id: draft.relayedBy,
    },
    derived: [],
    evidence: draft.spans.map((span) => ({ ...span, paragraph: draft.sentence.paragraph, rule: draft.rule })),
  };
}
