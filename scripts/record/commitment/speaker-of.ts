// Who says "we": the speaker of the quotation or of the turn of a transcript, else the country an official text comes from.

import type { Span } from '../../article/article.ts';
import type { Reading } from '../reading.ts';
import { findUtterances } from '../speech/find-utterances.ts';
import type { ReportingVerbs } from '../speech/reporting-verbs.ts';
import type { Utterance } from '../speech/utterance.ts';

/** A finder for one article: words -> the actor they speak for. Speech is looked for only where somebody says "we". */
export function speakerFinder(reading: Reading, verbs: ReportingVerbs): (words: Span) => string | null {
  let utterances: readonly Utterance[] | null = null;
  return (words) => {
    utterances ??= findUtterances(reading, verbs);
    const speaker = utterances.find(({ spans }) =>
      spans.some(({ start, end }) => start <= words.start && words.end <= end),
    )?.speaker;
    const member = speaker === undefined ? undefined : reading.cast.get(speaker);
    return member && (member.kind === 'country' || member.countryCode !== null)
      ? member.id
      : officialCountry(reading);
  };
}

/** A briefing in Wellington speaks for New Zealand. */
function officialCountry({ article, lexicon, cast }: Reading): string | null {
  const isOfficial = article.meta.kind === 'transcript' || article.meta.kind === 'release';
  const code = isOfficial ? lexicon.capitals.get(article.dateline ?? '') : undefined;
  const country = code === undefined ? null : `country-${code.toLowerCase()}`;
  return country !== null && cast.has(country) ? country : null;
}
