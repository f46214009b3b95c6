// Whether a text argues in its author's own voice: it says "we" and what must be done, and reports what nobody said. The
// words of persons who are quoted do not count, so that a report of many voices stays a report.

import type { Block } from './article.ts';

const quoted = /“[^”]{0,2000}(?:”|$)|"[^"]{0,2000}(?:"|$)/gu;
const ownVoice = /\b(?:we|us|our|ours|ourselves|I|my|me|mine)\b/u;
const argument =
  /\b(?:must|should|ought to|need to|cannot afford|dare not|let us|let['’]s|it is (?:high )?time|I (?:believe|think|argue|suspect|fear|blame|doubt|wonder)|why (?:should|would|do|does|did)|who (?:would|will|can)|what (?:should|must))\b/iu;
const reported =
  /\b(?:said|says|told|tells|according to|announced|reported|stated|added|noted|explained|asked|wrote|replied|declared)\b/iu;
/** How governments speak of themselves. */
const official =
  /\bwe (?:strongly |also |fully |jointly )?(?:call (?:on|upon|for)|condemn|urge|reaffirm|welcome|express|commend|underline|stress|agreed?|recognise|recognize|reiterate|commit)\b/iu;

const persuasion =
  /\?(?=\s|$)|\b(?:surely|alas|of course|no doubt|absurd|shameful|shame|hypocrisy|deserves?|betrayal|folly)\b/iu;
/** Advice tells its reader what to do. */
const advice = /\b(?:you|your|please)\b/iu;

/** Shorter texts show no voice. */
const fewest = 4;

export function argues(blocks: readonly Block[]): boolean {
  const own = blocks
    .filter(({ kind, text }) => kind === 'text' && text.length > 80)
    .map(({ text }) => text.replace(quoted, ' '));
  const count = (pattern: RegExp) => own.filter((text) => pattern.test(text)).length;
  const share = (pattern: RegExp) => count(pattern) / own.length;
  if (own.length < fewest || count(argument) < 2 || count(official) > 1) return false;
  const isPersonal =
    count(ownVoice) >= 3 && share(ownVoice) >= 0.3 && count(argument) >= 2 && share(argument) >= 0.25;
  const isPlea =
    count(argument) >= 3 && share(argument) >= 0.5 && count(persuasion) >= 2 && count(advice) <= 1;
  return (isPersonal && share(reported) <= 0.25) || (isPlea && count(reported) === 0);
}
