// A verb without auxiliaries: "opened", "to sign", "killing", "plans to open".

import { oneOf } from '../one-of.ts';
import type { VerbForm } from './verb-forms.ts';
import { canBe, type GroupDraft, isFree, skipAdverbs, type VerbGroup } from './verb-group.ts';
import { isAdverb, type Word } from './words.ts';

export function simpleGroup(
  words: readonly Word[],
  at: number,
  before: VerbGroup | undefined,
): GroupDraft | null {
  const word = words[at];
  if (!isFree(word) || word.mention !== null || word.form === null) return null;
  const { form } = word;
  if (word.pos !== 'VERB' && !isVerbTaggedAsNoun(words, at, form, before)) return null;
  const draft = (kind: VerbGroup['form'], isPast: boolean, isAmbiguous = false): GroupDraft => ({
    head: at,
    end: at,
    form: kind,
    isAmbiguous,
    isPassive: false,
    isPerfect: false,
    isProgressive: false,
    isPast,
    isNegated: false,
    mood: 'fact',
  });
  const previous = words[at - 1];
  if (previous?.text === '-' && previous.end === word.start) return null;
  const isCapital = word.text !== word.lower;
  const isName = isCapital && at > 0 && /^\p{Lu}/u.test(word.text) && !/^[“"‘(]/.test(previous?.text ?? '');
  if (isName) return null;
  if ((isCapital && allCapitals.test(word.text)) || (previous?.pos === 'DET' && !form.slots.has('past')))
    return null;
  const isListed = isJoint(previous?.lower);
  const isGoverned = before !== undefined && (before.form === 'infinitive' || before.mood !== 'fact');
  if (isListed && isGoverned && form.slots.has('base')) return draft('infinitive', false);
  // "were withdrawn last December and replaced by observers": the auxiliary counts for both.
  if (previous?.pos === 'CCONJ' && form.slots.has('participle') && (before?.isPassive || before?.isPerfect)) {
    const { isPassive, isPerfect, isProgressive, mood } = before;
    return { ...draft('finite', before.isPast), isPassive, isPerfect, isProgressive, mood };
  }
  if (form.slots.has('ing')) return draft('ing', false);
  const to = previous && isAdverb(previous) ? words[at - 2] : previous;
  if (to?.lower === 'to' && form.slots.has('base')) return draft('infinitive', false);
  // "have been fighting soldiers and allied troops": no second verb, which would end in -ing.
  if (previous?.pos === 'CCONJ' && before?.isProgressive && form.slots.has('past')) return null;
  if (form.slots.has('past')) return draft('finite', true, form.slots.has('participle'));
  if (form.slots.has('s')) return isInsideGoverned(words, before, at) ? null : draft('finite', false);
  if (form.slots.has('participle')) return draft('participle', true);
  const isPlural =
    isPluralSubject(previous?.lower) ||
    (previous?.pos === 'NOUN' && previous.lower.endsWith('s')) ||
    previous?.mention?.kind === 'actor' ||
    isAdverb(previous);
  return draft(isPlural ? 'finite' : 'infinitive', false);
}

const allCapitals = /^\p{Lu}{2,}$/u;
const isJoint = oneOf('and or but ,');
const isPluralSubject = oneOf('they we you i which who that and');
const isJoining = oneOf('CCONJ SCONJ PUNCT');
const opensClause = oneOf('that which who what sure certain');

/** "to oversee the training of local security forces": no new verb without a word that opens its clause. */
const isInsideGoverned = (words: readonly Word[], before: VerbGroup | undefined, at: number): boolean =>
  before !== undefined &&
  before.form === 'infinitive' &&
  !words
    .slice(before.last + 1, at)
    .some(({ text, pos, mention }) => mention === null && (isJoining(pos) || opensClause(text)));

const isMistakenTag = oneOf('NOUN ADJ ADV PROPN');
const opensObject = oneOf('DET PRON');
const isVerbSubject = oneOf('it he she which who also');
const followsAnd = oneOf('NOUN ADJ DET PRON NUM');
const followsComma = oneOf('DET PRON NUM');
/** How many words before a verb the word may stand that governs it. */
const governorReach = 14;

/** "and plans to open one", "run ferries and guard grain depots": listed verbs that a tagger takes for nouns. */
function isVerbTaggedAsNoun(
  words: readonly Word[],
  at: number,
  form: VerbForm,
  before: VerbGroup | undefined,
): boolean {
  const word = words[at];
  if (!form.isListed || !isMistakenTag(word?.pos) || !/^\p{Ll}/u.test(word?.text ?? '')) return false;
  const [previous, next] = [words[at - 1], words[at + 1]];
  const object =
    opensObject(next?.pos) ||
    next?.mention?.kind === 'actor' ||
    (next?.lower === 'to' && words[at + 2]?.pos === 'VERB');
  const opens =
    previous?.pos === 'CCONJ' ||
    isVerbSubject(previous?.lower) ||
    (previous?.mention?.kind === 'actor' && previous.mention.form !== 'adjective');
  const isPlan =
    isPlanning(form.lemma) &&
    previous?.pos === 'NOUN' &&
    next?.lower === 'to' &&
    words[at + 2]?.pos === 'VERB';
  if (form.slots.has('s')) return (opens && object) || isPlan;
  // "which Egypt and Qatar back."
  const isLast = next === undefined || next.pos === 'PUNCT';
  if (
    isLast &&
    previous?.mention?.kind === 'actor' &&
    previous.mention.form === 'name' &&
    governors(words, at).some(({ lower }) => lower === 'which')
  )
    return true;
  const isNext =
    previous?.lower === 'and' ? followsAnd(next?.pos) : previous?.lower === ',' && followsComma(next?.pos);
  return (
    form.slots.has('base') &&
    isNext &&
    (before?.form === 'infinitive' ||
      governors(words, at).some(({ lower, auxiliary }) => lower === 'to' || auxiliary === 'modal'))
  );
}

const governors = (words: readonly Word[], at: number) => words.slice(Math.max(0, at - governorReach), at);

const isPlanning = oneOf('plan intend aim prepare expect schedule');

/** "plans to open one": the verb that counts is the one that is planned. */
export function withControl(words: readonly Word[], draft: GroupDraft): GroupDraft {
  if (draft.form !== 'finite' || draft.mood !== 'fact' || words[draft.end + 1]?.lower !== 'to') return draft;
  if (!isPlanning(words[draft.head]?.form?.lemma)) return draft;
  const head = skipAdverbs(words, draft.end + 2);
  if (words[head]?.lower === 'be') {
    const then = canBe(words[head + 1], ['participle']);
    return then ? { ...draft, head: head + 1, end: head + 1, isPassive: true, mood: 'planned' } : draft;
  }
  return canBe(words[head], ['base'])
    ? { ...draft, head, end: head, isPassive: false, mood: 'planned' }
    : draft;
}
