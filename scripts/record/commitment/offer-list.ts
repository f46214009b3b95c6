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
/** "Below stands a list of contributions to the patrol.": what is said of them may come before the entries. */
const listOf =
  /\b(?:[Ll]ist|[Bb]reakdown|[Ss]ummary|[Oo]verview) of (?:[^ .,;:⟦]{2,14} ){0,3}(?<noun>offers|pledges|commitments|contributions)\b/u;
const isOffer = /^offer/iu;

/** What an item offers; null for one under no list of offers. */
export function offerEntry(reading: Reading, skeleton: Skeleton): OfferEntry | null {
  const match = entry.exec(skeleton.text);
  if (match === null || !isItem(skeleton)) return null;
  const noun = openingNoun(reading, skeleton);
  if (noun === null) return null;
  return {
    giver: match.groups?.giver ?? '',
    status: isOffer.test(noun) ? 'willing' : 'committed',
    at: match[0].length,
  };
}

const isItem = ({ sentence, text }: Skeleton): boolean =>
  sentence.paragraphKind === 'item' || /^(?:[•–—*-]|\d{1,2}[.)]|\([a-z\d]{1,2}\)) /u.test(text);

/** "offers", of the words that open the list: those right before it, or a list announced some sentences before. */
function openingNoun({ inline }: Reading, skeleton: Skeleton): string | null {
  const first = inline.indexOf(skeleton);
  let between = 0;
  for (let at = first - 1; at >= Math.max(0, first - longest) && between < mostBetween; at--) {
    const other = inline[at];
    // Entries may stand in groups: "Neighbours", "Others".
    if (!other || isItem(other) || other.sentence.paragraphKind === 'heading') continue;
    const text = other.text.trimEnd();
    const match = (between === 0 ? opener.exec(text) : null) ?? listOf.exec(text);
    if (match) return match.groups?.noun ?? null;
    between++;
  }
  return null;
}

/** Sentences between the announcement of a list and its entries, that one counted. */
const mostBetween = 3;
/** Sentences of a list that is read. */
const longest = 60;
