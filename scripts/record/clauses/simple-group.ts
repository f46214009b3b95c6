// A verb without auxiliaries: "opened", "to sign", "killing", "plans to open".

import { auxiliary, isAdverb } from './auxiliaries.ts';
import type { VerbForm, VerbForms } from './verb-forms.ts';
import { canBe, type GroupDraft, isFree, skipAdverbs, type VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

const simple = { isPassive: false, isPerfect: false, isProgressive: false, isNegated: false } as const;

export function simpleGroup(
  words: readonly Word[],
  at: number,
  forms: VerbForms,
  before: VerbGroup | undefined,
): GroupDraft | null {
  const word = words[at];
  if (!isFree(word) || word.mention !== null) return null;
  const form = forms.formOf(word.lower);
  if (!form || !(word.pos === 'VERB' || isVerbTaggedAsNoun(words, at, form))) return null;
  const draft = (kind: VerbGroup['form'], isPast: boolean, isAmbiguous = false): GroupDraft => ({
    ...simple,
    head: at,
    end: at,
    form: kind,
    isPast,
    isAmbiguous,
    mood: 'fact',
  });
  const previous = words[at - 1];
  if (previous?.text === '-' && previous.end === word.start) return null;
  const isName = at > 0 && /^\p{Lu}/u.test(word.text) && !/^[“"‘(]/.test(previous?.text ?? '');
  if (isName) return null;
  if (/^\p{Lu}{2,}$/u.test(word.text) || (previous?.pos === 'DET' && !form.slots.has('past'))) return null;
  const isListed = /^(?:and|or|but|,)$/.test(previous?.lower ?? '');
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
    /^(?:they|we|you|i|which|who|that|and)$/.test(previous?.lower ?? '') ||
    (/s$/.test(previous?.lower ?? '') && previous?.pos === 'NOUN') ||
    previous?.mention?.kind === 'actor' ||
    isAdverb(previous);
  return draft(isPlural ? 'finite' : 'infinitive', false);
}

/** "to oversee the training of local security forces": no new verb without a word that opens its clause. */
const isInsideGoverned = (words: readonly Word[], before: VerbGroup | undefined, at: number): boolean =>
  before !== undefined &&
  before.form === 'infinitive' &&
  !words
    .slice(before.last + 1, at)
    .some(
      ({ text, pos, mention }) =>
        mention === null &&
        (/^(?:CCONJ|SCONJ|PUNCT)$/.test(pos) || /^(?:that|which|who|what|sure|certain)$/.test(text)),
    );

/** "and plans to open one", "run ferries and guard grain depots": listed verbs that a tagger takes for nouns. */
function isVerbTaggedAsNoun(words: readonly Word[], at: number, form: VerbForm): boolean {
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];
  if (
    !form.isListed ||
    !/^(?:NOUN|ADJ|ADV|PROPN)$/.test(word?.pos ?? '') ||
    !/^\p{Ll}/u.test(word?.text ?? '')
  )
    return false;
  const object =
    /^(?:DET|PRON)$/.test(next?.pos ?? '') ||
    next?.mention?.kind === 'actor' ||
    (next?.lower === 'to' && words[at + 2]?.pos === 'VERB');
  const opens =
    previous?.pos === 'CCONJ' ||
    /^(?:it|he|she|which|who|also)$/.test(previous?.lower ?? '') ||
    (previous?.mention?.kind === 'actor' && previous.mention.form !== 'adjective');
  const isPlan =
    plans.test(form.lemma) &&
    previous?.pos === 'NOUN' &&
    next?.lower === 'to' &&
    words[at + 2]?.pos === 'VERB';
  if (form.slots.has('s')) return (opens && object) || isPlan;
  // "which Egypt and Qatar back."
  const isLast = next === undefined || next.pos === 'PUNCT';
  const isRelative = words.slice(Math.max(0, at - 14), at).some(({ lower }) => lower === 'which');
  if (isLast && isRelative && previous?.mention?.kind === 'actor' && previous.mention.form === 'name')
    return true;
  const isNext =
    previous?.lower === 'and'
      ? /^(?:NOUN|ADJ|DET|PRON|NUM)$/.test(next?.pos ?? '')
      : previous?.lower === ',' && /^(?:DET|PRON|NUM)$/.test(next?.pos ?? '');
  return (
    form.slots.has('base') &&
    isNext &&
    words.slice(Math.max(0, at - 14), at).some((earlier) => earlier.lower === 'to' || isModal(earlier))
  );
}

const isModal = (word: Word) => auxiliary(word.lower, word.pos) === 'modal';

const plans = /^(?:plan|intend|aim|prepare|expect|schedule)$/;

/** "plans to open one": the verb that counts is the one that is planned. */
export function withControl(words: readonly Word[], draft: GroupDraft, forms: VerbForms): GroupDraft {
  const lemma = forms.formOf(words[draft.head]?.lower ?? '')?.lemma ?? '';
  if (draft.form !== 'finite' || !plans.test(lemma) || draft.mood !== 'fact') return draft;
  if (words[draft.end + 1]?.lower !== 'to') return draft;
  const head = skipAdverbs(words, draft.end + 2);
  if (words[head]?.lower === 'be') {
    const then = canBe(words[head + 1], ['participle'], forms);
    return then ? { ...draft, head: head + 1, end: head + 1, isPassive: true, mood: 'planned' } : draft;
  }
  return canBe(words[head], ['base'], forms)
    ? { ...draft, head, end: head, isPassive: false, mood: 'planned' }
    : draft;
}
