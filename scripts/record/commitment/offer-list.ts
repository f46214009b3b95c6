// "So far the offers are:" and below it "Kenya: 150 observers", "Uganda: 80 observers, if the United Nations pays": an
// entry of a list needs no verb of its own, the words that open the list say what all of it is.

import type { Reading } from '../reading.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Status } from './pledge-rules.ts';

export interface OfferEntry {
  /** The name before the colon, as skeleton text. */
  readonly giver: string;
  readonly status: Status;
  /** Where in the skeleton the words for what is given begin. */
  readonly at: number;
}

const entry = /^(?:(?:[•–—*-]|\d{1,2}[.)]|\([a-z\d]{1,2}\)) ?)?(?:The )?(?<giver>⟦A\d+⟧)(?::| [–—-])(?= )/u;
const opener =
  /\b(?<noun>[Oo]ffers|[Pp]ledges|[Cc]ommitments|[Pp]romises|[Cc]ontributions|offered|pledged|promised|committed)\b[^.;:]{0,80}:$/u;
const isOffer = /^offer/iu;

/** What an item offers; null for one under no list of offers. */
export function offerEntry(reading: Reading, skeleton: Skeleton): OfferEntry | null {
  const match = entry.exec(skeleton.text);
  if (match === null || !isItem(skeleton)) return null;
  const lead = openerOf(reading, skeleton);
  const noun = lead === null ? undefined : opener.exec(lead)?.groups?.noun;
  if (noun === undefined) return null;
  return {
    giver: match.groups?.giver ?? '',
    status: isOffer.test(noun) ? 'willing' : 'committed',
    at: match[0].length,
  };
}

const isItem = ({ sentence, text }: Skeleton): boolean =>
  sentence.paragraphKind === 'item' || /^(?:[•–—*-]|\d{1,2}[.)]|\([a-z\d]{1,2}\)) /u.test(text);

/** The words of the sentence before the list, over the items between. */
function openerOf({ inline }: Reading, skeleton: Skeleton): string | null {
  const first = inline.indexOf(skeleton);
  for (let at = first - 1; at >= Math.max(0, first - longest); at--) {
    const other = inline[at];
    if (!other || other.sentence.paragraphKind === 'heading') return null;
    if (!isItem(other)) return other.text.trimEnd();
  }
  return null;
}

/** Sentences of a list that is read. */
const longest = 60;
