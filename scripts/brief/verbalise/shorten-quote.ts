// A quotation of at most fifteen words, and what shape it has. Keeps a whole sentence where one is short enough, cuts where
// a clause ends otherwise, marks the cut with "…" and never changes a word.

import { isClause } from '../prose/is-clause.ts';

const mostWords = 15;

export interface Quote {
  readonly words: string;
  /** A whole sentence of the speaker, a clause that runs on from "said that", or only some words. */
  readonly shape: 'sentence' | 'clause' | 'fragment';
  /** Whether it had to be cut where no clause ends, or ends on a verb that has lost its object. */
  readonly isTorn?: boolean;
}

/** "In a long first sentence, … . A short second one." -> the second. */
export function shortenQuote(text: string): Quote {
  const bare = text
    .replace(/^[“"]+/u, '')
    .replace(/,?[“”"].*$/su, '')
    .replaceAll(runOn, '$1. ')
    .trim();
  const sentences = bare.split(/(?<=[.!?]) (?=\p{Lu})|(?<=;) /u).map((part) => part.replace(/[;,]$/, ''));
  const [first = '', ...others] = sentences;
  if (countWords(first) <= mostWords) return { ...shape(first, first), isTorn: isUnfinished.test(first) };
  const cut = cutAtClause(first);
  if (cut !== null && hasVerb(cut)) return shape(`${cut} …`, first);
  const whole = others.find((part) => countWords(part) <= mostWords && countWords(part) >= 4);
  if (whole !== undefined) return shape(whole, whole);
  return { ...shape(`${cut ?? cutAtWord(first)} …`, first), isTorn: cut === null };
}

/** "… do not stop nets We share the aim": two sentences between which the reporting clause stood. */
const runOn =
  /(\p{Ll}),? (?=(?:We|They|He|She|It|This|That|These|The|Our|You|There|But|And|Our|If|No) \p{Ll})/gu;

function shape(words: string, from: string): Quote {
  if (/^\p{Lu}/u.test(from) && countWords(from) >= 4) return { words, shape: 'sentence' };
  const [main = ''] = words.split(/, | (?:which|who|that) /);
  return { words, shape: hasVerb(main) && !leansBack.test(words) ? 'clause' : 'fragment' };
}

/** "we have a chance to avoid": a verb that takes an object stands last. */
const isUnfinished =
  /\b(?:to|must|will|can|should|would) (?:achieve|address|allow|avoid|bring|build|create|ensure|find|give|have|keep|make|prevent|protect|provide|reach|secure|take)$/i;

/** A first word that goes on from something that is not quoted. */
const leansBack =
  /^(?:not|never|only|and|but|or|which|who|to|be|been|being|also|still|already|fully|are|had|has|have|is|was|were|will) /i;

/** Up to the last comma or dash after which a new clause begins. */
function cutAtClause(sentence: string): string | null {
  const clauses = [
    ...sentence.matchAll(
      /[,–—] ?(?=(?:\p{L}+ing|who|which|where|when|while|as|but|if|because|including|with)\b)|,? (?:–|—) /gu,
    ),
  ]
    .map(({ index }) => sentence.slice(0, index).trim())
    .filter((part) => countWords(part) <= mostWords && countWords(part) >= 5);
  return clauses.at(-1) ?? null;
}

/** At most fifteen words, not ending in the middle of a name or on a word that points ahead. */
function cutAtWord(sentence: string): string {
  const words = sentence.split(' ');
  const kept = words.slice(0, mostWords);
  const isName = (word: string | undefined) => /^\p{Lu}/u.test(word ?? '');
  while (kept.length > 6 && isName(kept.at(-1)) && isName(words[kept.length])) kept.pop();
  while (kept.length > 6 && pointsAhead.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join(' ').replace(/[,;:]$/, '');
}

const pointsAhead =
  /^(?:a|an|the|this|that|these|those|of|to|in|on|at|by|for|from|with|within|into|over|and|or|but|nor|as|its|his|her|their|our|not|is|are|was|were|be|will|has|have|who|which|more)$/i;

const hasVerb = (text: string): boolean =>
  isClause(`${text} .`) || /\b(?:is|are|was|were|will|would|has|have|must|should|can|could)\b/.test(text);

const countWords = (text: string): number =>
  text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
