// Figures: every number that counts something, with the clause that says what: "bilateral trade … exceeded $450 million in 2023".

import type { Span } from '../../article/article.ts';
import { slug } from '../../sentence/name-index.ts';
import type { ActorMention, QuantityMention, Sentence } from '../../sentence/sentence.ts';
import { clauseAround } from '../clause.ts';
import type { CodedRecord } from '../coded-record.ts';
import { dateNear } from '../date-near.ts';
import { contentWords } from '../key-words.ts';
import { numberModality } from '../number-modality.ts';
import type { Reading } from '../reading.ts';

export function codeFigures(reading: Reading): CodedRecord<'figures'>[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.paragraphKind === 'heading'
      ? []
      : sentence.mentions
          .filter((mention): mention is QuantityMention => mention.kind === 'quantity')
          .flatMap((quantity) => codeFigure(reading, sentence, quantity) ?? []),
  );
}

/** "reached $236 million in 2024, down from $290 million a year earlier": no date printed is that of the second. */
const isOfOtherTime = (sentence: Sentence, quantity: QuantityMention): boolean =>
  /^[^.,;⟦\d]{0,20}\b(?:(?:an?|the|one) (?:year|month|week|day|decade) (?:earlier|before|ago)|the (?:previous|same) (?:year|quarter|month|week|period))\b/u.test(
    sentence.text.slice(quantity.end - sentence.start),
  );

function codeFigure(
  reading: Reading,
  sentence: Sentence,
  quantity: QuantityMention,
): CodedRecord<'figures'> | null {
  if (
    quantity.unit === null ||
    isFrequency(sentence, quantity) ||
    isPart(sentence, quantity) ||
    isFraction(sentence, quantity) ||
    isIdle(sentence, quantity)
  )
    return null;
  const own = clauseAround(sentence, quantity);
  const label =
    sentence.paragraphKind === 'item' ? /^(?<mark>\P{L}{0,3})\p{L}[^:.,]{2,60}: /u.exec(sentence.text) : null;
  // "Dead: 73", "Chad: 80 soldiers and 12 boats": the label says what or whose.
  const whole = label ? { start: sentence.start + (label.groups?.mark ?? '').length, end: own.end } : own;
  const clause = withoutComment(reading, whole, quantity);
  const measures = reading.article.text.slice(clause.start, clause.end);
  const subject = subjectOf(reading, sentence, quantity, clause.start);
  const date = isOfOtherTime(sentence, quantity) ? null : dateNear(reading, sentence, quantity);
  const words = contentWords(measures.replace(reading.article.text.slice(quantity.start, quantity.end), ' '));
  return {
    table: 'figures',
    article: reading.article.id,
    key: [unitKey(quantity.unit), ...words.slice(0, 4), date?.edtf ? slug(date.edtf) : '']
      .filter(Boolean)
      .join('-'),
    columns: {
      value: quantity.value,
      unit: quantity.unit,
      measures,
      subject_id: subject,
      qualifier: quantity.qualifier,
      as_of: date?.edtf ?? null,
      modality: numberModality(
        measures,
        quantity.start - clause.start,
        quantity.end - clause.start,
        reading.article.text.slice(sentence.start, clause.start),
      ),
    },
    derived: [],
    evidence: [
      {
        start: clause.start,
        end: clause.end,
        paragraph: sentence.paragraph,
        rule: `figure/${quantity.dimension ?? 'things'}`,
      },
    ],
  };
}

/** ", a strong show of support", ", figures that show the weight of the plan": what a writer makes of a number is no part of it. */
const comment =
  /, (?:(?:figures|numbers) (?:that|which) |(?:an?|the) (?:\p{Ll}+ ){0,3}(?:show|sign|signal|reflection|reminder|testament|testimony|indication|blow|boost) (?:of|to|that) )/u;

function withoutComment({ article }: Reading, clause: Span, quantity: QuantityMention): Span {
  const behind = article.text.slice(quantity.end, clause.end);
  const at = behind.search(comment);
  return at < 0 ? clause : { start: clause.start, end: quantity.end + at };
}

const unitKey = (unit: string): string => (unit === '%' ? 'percent' : slug(unit));

/** "every three years" is a rhythm, "one of two" a part; neither measures anything. */
const isFrequency = (sentence: Sentence, quantity: QuantityMention) =>
  /\b(?:every|each|per)\s$/u.test(textBefore(sentence, quantity));
const isPart = (sentence: Sentence, quantity: QuantityMention) =>
  quantity.value <= 1 &&
  quantity.dimension !== 'time' &&
  quantity.dimension !== 'money' &&
  quantity.dimension !== 'share' &&
  !/\d/.test(
    sentence.text.slice(quantity.number.start - sentence.start, quantity.number.end - sentence.start),
  );
/** "7 in 10 cases", "two thirds of the sum": a share, told in other words than per cent. */
const isFraction = (sentence: Sentence, quantity: QuantityMention) =>
  /^(?:thirds?|quarters|halves|fifths|tenths)$/.test(quantity.unit ?? '') ||
  (/(?:^|[\s(])(?:\d|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine) in (?:every )?$/u.test(
    textBefore(sentence, quantity),
  ) &&
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000].includes(quantity.value));
const textBefore = (sentence: Sentence, quantity: QuantityMention) =>
  sentence.text.slice(Math.max(0, quantity.start - sentence.start - 12), quantity.start - sentence.start);

/** "The two leaders" are known; nobody counted them. */
const isPair = (sentence: Sentence, quantity: QuantityMention) =>
  quantity.value === 2 &&
  /^(?:leaders|presidents|ministers|premiers|men|women|diplomats|negotiators|officials)$/.test(
    quantity.unit ?? '',
  ) &&
  /\b(?:the|these|those|both)\s$/iu.test(textBefore(sentence, quantity));

/** "two states", "one of the two sides": a small number in words describes more than it counts, unless it is what a verb is about. */
const isIdle = (sentence: Sentence, quantity: QuantityMention) =>
  isPair(sentence, quantity) ||
  (quantity.value === 2 &&
    !['time', 'money', 'people', 'share'].includes(quantity.dimension ?? '') &&
    /^two\b/iu.test(sentence.text.slice(quantity.number.start - sentence.start)) &&
    !/^[\s“"]*$|[.;–—-]\s$/u.test(sentence.text.slice(0, quantity.start - sentence.start)) &&
    (quantity.dimension === 'states' ||
      /^(?:sides?|items?|points?|things?|questions?)$/u.test(quantity.unit ?? '') ||
      /(?:^|\b(?:of|as|[Tt]he|these|those|its|their|between|into|for|in|on|or|and)|[,:])\s$/u.test(
        textBefore(sentence, quantity),
      )));

/**
 * Whom a number is about: the people counted ("76 Kazakhstani citizens"), else the first actor its clause names before it
 * ("Hamas handed over to Israel the final 20"); one that only says where it was counts for the members of a body alone.
 */
function subjectOf(
  { article, cast, lexicon }: Reading,
  sentence: Sentence,
  quantity: QuantityMention,
  from: number,
): string | null {
  const actors = sentence.mentions.filter(
    (mention): mention is ActorMention =>
      mention.kind === 'actor' && !isOfName(article.text, sentence, mention),
  );
  // "76 Kazakhstani citizens"; "1,150 Peruvian and 600 Fijian soldiers"
  const counted = actors.find(
    ({ start, end, form }) =>
      (start >= quantity.start && end <= quantity.end) ||
      (form === 'adjective' && start === quantity.end + 1),
  );
  const isScene = (start: number) => scene.test(article.text.slice(from, start));
  const isOfMembers = /member|vote|delegat|seat/i.test(quantity.unit ?? '');
  const before = actors.filter(
    ({ start, end, form }) => start >= from && end <= quantity.start && form !== 'people',
  );
  const latest = before.findLast(
    (mention) => isNextSubject(article.text, mention, before) || isGiver(article.text, mention, quantity),
  );
  // "China promised 200 tents, Turkey 150 and Japan 60": each gives its own.
  const own = before.some((mention) => isGiven(article.text, mention))
    ? undefined
    : before.find((mention) => isElliptical(article.text, mention, quantity));
  const said = speechEnd(lexicon.speechForms, sentence, from, quantity.start);
  const doer = before.find(
    (mention) =>
      mention.start >= said &&
      !(said > from && isBehind(article.text, mention)) &&
      !isWhere(cast, article.text, mention) &&
      !isAgent(article.text, mention, quantity) &&
      ((isOfMembers && cast.get(mention.actor)?.kind !== 'place') || !isScene(mention.start)),
  );
  const chosen = counted ?? own ?? latest ?? doer;
  return chosen !== undefined && cast.has(chosen.actor) ? chosen.actor : null;
}

/** "163 million US dollars", "the Saudi-based league": a country that is neither counted nor acts. */
const isOfName = (text: string, { mentions }: Sentence, { start, end }: ActorMention): boolean =>
  text.startsWith('-based ', end) ||
  mentions.some(
    (other) =>
      other.kind === 'quantity' && other.dimension === 'money' && other.start < start && end <= other.end,
  );

/** "Germany pays for the posts and Japan has given $2 million": who the second verb is about. */
const isNextSubject = (
  text: string,
  { start, end, form }: ActorMention,
  before: readonly ActorMention[],
): boolean => {
  const joint = /,? (?:and|while|but|whereas) (?:the )?$/u.exec(
    text.slice(Math.max(0, start - 16), start),
  )?.[0];
  return (
    joint !== undefined &&
    form === 'name' &&
    /^ (?:has|have|had|will|would|gave|gives|paid|pays|promised|pledged|sent|spent|received) /u.test(
      text.slice(end, end + 12),
    ) &&
    !before.some((other) => other.end === start - joint.length)
  );
};

/** "as its rival Chad promised $2 million": who gives a thing stands right before it. */
const isGiver = (text: string, { end, form }: ActorMention, { number }: QuantityMention): boolean =>
  form === 'name' &&
  /^ (?:has |had |also |will )?(?:promise[sd]?|pledge[sd]?|g[ai]ves?|offer(?:s|ed)?|donate[sd]?|contribute[sd]?|sen[dt]s?) (?:\p{Ll}+ ){0,2}$/u.test(
    text.slice(end, number.start),
  );

/** "Greece gave Kenya 40 trucks and Uganda 30": who is given has given nothing. */
const isGiven = (text: string, { start }: ActorMention): boolean =>
  /\b(?:g[ai]ves?|lent|handed|sold|sent|paid|promised|offered|awarded|granted|owed) (?:the )?$/u.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** ", Turkey 1,500 tents", " and Japan a field hospital with 60 beds": a name in a list, right before its number. */
const isElliptical = (text: string, { start, end, form }: ActorMention, quantity: QuantityMention): boolean =>
  form === 'name' &&
  // "trade between Peru and Chile exceeded $5 million"
  !/^\p{Ll}{3,}(?:ed|ing|s)\b/u.test(text.slice(quantity.start, quantity.number.start)) &&
  /^ (?:an? (?:\p{Ll}+ ){1,3}(?:with|of) )?$/u.test(text.slice(end, quantity.start)) &&
  /(?:, |; | and )(?:the )?$/u.test(text.slice(Math.max(0, start - 9), start));

/**
 * Where what is said begins: "The minister said 3,200 rescuers were at work" is not about the minister. One who speaks of
 * itself is meant: "Kenya said it would send 40 trucks".
 */
function speechEnd(
  verbs: ReadonlySet<string>,
  { tokens, start, text }: Sentence,
  from: number,
  until: number,
): number {
  const at = tokens.findLastIndex(
    (token, index) =>
      token.start >= from &&
      token.end <= until &&
      token.pos === 'VERB' &&
      verbs.has(token.lower) &&
      (/^(?:said|says|saying|told|added)$/.test(token.lower) || tokens[index + 1]?.lower === 'that'),
  );
  const verb = tokens[at];
  if (!verb) return from;
  const rest = text.slice(verb.end - start, until - start);
  return itself.test(rest) ? from : verb.end;
}

const itself =
  /^[^,;]{0,30}? (?:it|its|they|we|I|he|she|(?:his|her|their) (?:country|government|nation|state))\b/u;

/** "said exports to Peru could grow by 40 percent": not of Peru. */
const isBehind = (text: string, { start }: ActorMention): boolean =>
  / (?:to|from|in|with|for|of|on|by|against|at) (?:the )?$/u.test(text.slice(Math.max(0, start - 14), start));

/** "The text, put forward by Peru, passed by 96 votes": who made a thing is told by the way. */
const isAgent = (text: string, { start, end }: ActorMention, quantity: QuantityMention): boolean =>
  /, (?:\p{Ll}+ ){1,3}by (?:[^.;:]{1,60} and )?(?:the )?$/u.test(
    text.slice(Math.max(0, start - 90), start),
  ) && text.slice(end, quantity.start).includes(',');

/** What a clause opens with when the name that follows is a place or an occasion: "In the ", "On the sidelines of the ". */
const scene = /(?:^|, |\()(?:at|in|on|near|outside|during|after|before|since)(?: \p{Ll}+)* $/iu;
/** "offices in Cairo and a budget of $5 million": where something is, not whose it is. */
const isWhere = (cast: Reading['cast'], text: string, { actor, start }: ActorMention): boolean =>
  cast.get(actor)?.kind === 'place' &&
  / (?:in|at|near) (?:the )?(?:\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,3}(?:, | and |, and )){0,3}$/u.test(
    text.slice(Math.max(0, start - 60), start),
  );
