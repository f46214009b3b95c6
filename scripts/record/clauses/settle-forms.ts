// Past forms that could be participles are told apart by the verbs and marks round them. English says "talks held in May"
// and "they held talks in May" with one form.

import { oneOf } from '../one-of.ts';
import type { VerbGroup } from './verb-group.ts';
import { isAdverb, isDigitComma, type Word } from './words.ts';

/** Past forms that are participles after all, by the verbs round them: "held" in "a conference held in July was …". */
export function settleForms(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  isSaying: (group: VerbGroup) => boolean,
): readonly VerbGroup[] {
  let finite: VerbGroup | null = null;
  let count = 0;
  return groups.map((group, index) => {
    if (group.form !== 'finite') return group;
    const later = groups.slice(index + 1);
    const isMain = count === 1 && finite !== null && resumes(words, finite, group, later);
    // "imposed sanctions on Chad intended to curb its fleet": what they are for.
    if (finite !== null && isPurpose(words, group, finite))
      return { ...group, form: 'participle' as const, isPassive: true };
    if (group.isAmbiguous && !isMain && isParticiple(words, group, later, finite, isSaying))
      return { ...group, form: 'participle' as const, isPassive: true };
    finite = group;
    count++;
    return group;
  });
}

const isMeant = oneOf('intended designed meant aimed');

const isPurpose = (words: readonly Word[], { first, mood }: VerbGroup, before: VerbGroup): boolean =>
  mood === 'planned' &&
  isMeant(words[first]?.lower) &&
  isNounLike(words[first - 1] ?? { pos: '', mention: null }) &&
  !words.slice(before.last + 1, first).some((word) => word.mention === null && isOpener(word.lower));

/** "President X, who took office in August, made …": the only verb behind a relative clause is that of the sentence. */
const resumes = (
  words: readonly Word[],
  relative: VerbGroup,
  { first }: VerbGroup,
  later: readonly VerbGroup[],
): boolean =>
  words[first - 1]?.text === ',' &&
  /^(?:who|which)$/.test(words[relative.first - 1]?.lower ?? '') &&
  words[relative.first - 2]?.text === ',' &&
  !later.some(({ form }) => form === 'finite');

const isOpener = oneOf(
  'and but or which who that when while as after before since until till once because although though whereas if what why how where whose ; : – —',
);

/** Verbs that "that" may follow, but of which a participle is as likely: "a platform aimed at …", "the views expressed". */
const isNoSpeech = oneOf('express aim intend plan expect schedule prepare agree see know decide mean set');

const opensVerb = oneOf('and but which who that or');
const isDirection = oneOf('out up off down over');
const opensPhrase = oneOf('ADP SCONJ');

function isParticiple(
  words: readonly Word[],
  group: VerbGroup,
  later: readonly VerbGroup[],
  before: VerbGroup | null,
  isSaying: (group: VerbGroup) => boolean,
): boolean {
  const [previous, next] = [words[group.first - 1], words[group.last + 1]];
  if (isAttribute(words, group)) return true;
  if (isIntransitive(group.lemma)) return false;
  // "territories occupied since 1967": what was done once was not done since then.
  if (next?.lower === 'since' && !group.isPerfect) return true;
  if (before === null && !words.slice(0, group.first).some(isNounLike)) return true;
  if (previous?.pos === 'ADP' && previous.mention === null) return true;
  const isInverted = isSaying(group) && /^[,”"]+$/.test(previous?.text ?? '') && isNominalWord(next);
  if (isInverted) return false;
  if (before !== null && lacksObject(words, group)) return true;
  const isOpened = opensVerb(previous?.lower);
  const by = isDirection(next?.lower) ? group.last + 2 : group.last + 1;
  // "elected by acclamation" says how, and not by whom.
  const hasAgent =
    words[by]?.lower === 'by' && words[by + 1]?.mention?.kind !== 'date' && !isManner(words[by + 1]?.lower);
  if (hasAgent && !(isOpened && before)) return true;
  const isSpeech =
    isSaying(group) &&
    !isNoSpeech(group.lemma) &&
    (previous?.text === ',' ? isNominalWord(words[group.first - 2]) : isNounBefore(words, group));
  if (isSpeech) return false;
  const follower = later.find(({ form }) => form === 'finite');
  const isUnopened = (from: number, to: number) =>
    !words.slice(from, to).some((word) => word.mention === null && isOpener(word.lower));
  if (follower && (isGoverned(words, group) || isAfterLead(words, group, before))) return true;
  const isVerb = follower && (!follower.isAmbiguous || isIntransitive(follower.lemma));
  if (isVerb && isUnopened(group.last + 1, follower.first)) {
    const between = words.slice(group.last + 1, follower.first);
    if (!between.some((word) => word.text === ',') && !lastNounIsFree(between)) return true;
  }
  if (before === null || isOpened || !isUnopened(before.last + 1, group.first)) return false;
  if (previous?.text === ',' && opensPhrase(next?.pos)) return true;
  if (hasObject(words, group)) return false;
  const isReported = isSaying(before) && isNounBefore(words, group);
  return !isReported && !hasCommaSubject(words, before, group);
}

/** Verbs that nobody does without an object. */
const needsObject = oneOf('reach adopt impose broker issue establish');

/** "to keep an accord reached in January": without an object it was reached. */
const lacksObject = (words: readonly Word[], { first, last, lemma, isPerfect }: VerbGroup): boolean => {
  const [previous, next] = [words[first - 1], words[last + 1]];
  return (
    needsObject(lemma) &&
    !isPerfect &&
    previous?.mention === null &&
    previous.pos === 'NOUN' &&
    (next?.mention?.kind === 'date' || (next?.mention === null && next.pos === 'ADP'))
  );
};

/** "The hostages released yesterday arrived": verbs that nothing is done by. */
const isIntransitive = oneOf(
  'arrive die remain occur happen appear disappear emerge erupt last belong exist depart perish',
);

const isManner = oneOf('acclamation consensus ballot secret show');

/** Verbs whose passive keeps a noun behind it: "a force called Shield", "sailors given medals". */
const keepsNoun = oneOf(
  'call name dub title entitle term nickname label give award grant offer pay deny send',
);

/** "a revolt toppled the king", "…, pledged $100 million": a noun right behind a verb is its object, which no passive has. */
function hasObject(words: readonly Word[], group: VerbGroup): boolean {
  const next = words[group.last + 1];
  if (next === undefined || keepsNoun(group.lemma) || next.mention?.kind === 'date') return false;
  if (next.mention?.kind === 'actor') return next.mention.form === 'name';
  if (next.mention?.kind === 'quantity') return /^(?:people|money)$/.test(next.mention.dimension ?? '');
  return next.mention === null && (next.pos === 'PROPN' || opensObject(next.lower));
}

const opensObject = oneOf('a an the its his her their him them');

const isDegree = oneOf('most more newly less');
const isQualifier = oneOf('DET ADJ NUM');
const isPossessive = oneOf("its his her their our my ’s 's");
const isDescribed = oneOf('NOUN ADJ PROPN');
const isOpeningQuote = oneOf('“ " ‘');

/** "a borrowed ferry", "the recently adopted declaration": the form stands before the noun it describes. */
function isAttribute(words: readonly Word[], group: VerbGroup): boolean {
  let at = group.first - 1;
  while (isAdverb(words[at]) || isDegree(words[at]?.lower)) at--;
  const [before, next] = [words[at], words[group.last + 1]];
  return (
    (isQualifier(before?.pos) || isPossessive(before?.lower)) &&
    before?.mention?.kind !== 'date' &&
    (isDescribed(next?.pos) || isOpeningQuote(next?.text) || next?.mention?.kind === 'quantity')
  );
}

const isNominalTag = oneOf('NOUN PROPN PRON NUM DET');
const opensNominal = oneOf('DET NOUN PROPN PRON ADJ');
const isFreeNoun = oneOf('NOUN PROPN PRON');
const endsNoun = oneOf('NOUN PROPN PRON NUM PART');

const isNounLike = (word: Pick<Word, 'pos' | 'mention'>): boolean =>
  word.mention?.kind === 'actor' || (word.mention?.kind !== 'date' && isNominalTag(word.pos));

/** "Under the resolution adopted on Friday, …": the noun before it is the object of a preposition. */
function isGoverned(words: readonly Word[], group: VerbGroup): boolean {
  let first = group.first;
  const isComma = (at: number) => words[at]?.text === ',' && !isDigitComma(words, at);
  while (first > 0 && !isComma(first - 1) && !isOpener(words[first - 1]?.lower)) first--;
  const word = words[first];
  return word?.mention === null && word.pos === 'ADP' && words[first + 1]?.mention?.kind !== 'date';
}

/** "Under the Madrid Accords, signed in 1975, Spain gave …": what leads in is told of, and no subject. */
const isAfterLead = (words: readonly Word[], { first, last }: VerbGroup, before: VerbGroup | null): boolean =>
  before === null &&
  words[first - 1]?.text === ',' &&
  words[0]?.mention === null &&
  words[0].pos === 'ADP' &&
  opensPhrase(words[last + 1]?.pos) &&
  !words.slice(1, first - 1).some(({ text }) => text === ',');

/** A word that a noun with its article and adjectives can begin with. */
const isNominalWord = (word: Word | undefined): boolean =>
  word !== undefined && (word.mention?.kind === 'actor' || opensNominal(word.pos));

/** Whether the words before a verb end in a noun that no preposition governs. */
function lastNounIsFree(between: readonly Word[]): boolean {
  const preposition = between.findLastIndex((word) => word.pos === 'ADP' && word.mention?.kind !== 'date');
  return (
    between.length > 0 &&
    preposition === -1 &&
    between.some((word) => isFreeNoun(word.pos) && word.mention?.kind !== 'date')
  );
}

const isNounBefore = (words: readonly Word[], group: VerbGroup): boolean => {
  let at = group.first - 1;
  while (isAdverb(words[at]) || words[at]?.mention?.kind === 'date') at--;
  const word = words[at];
  return word !== undefined && (word.mention !== null || endsNoun(word.pos));
};

/** "…, the government said": a subject between a comma and the verb. */
function hasCommaSubject(words: readonly Word[], before: VerbGroup, group: VerbGroup): boolean {
  const comma = words.findLastIndex((word, at) => at > before.last && at < group.first && word.text === ',');
  return comma !== -1 && comma < group.first - 1 && isNounBefore(words, group);
}
