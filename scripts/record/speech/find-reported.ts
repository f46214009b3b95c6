// Speech reported without quotation marks: "said the country is prepared …", "welcomed the ceasefire", "…, Bonino noted".

import type { Span } from '../../article/article.ts';
import { trimmed } from '../clause.ts';
import type { Reading } from '../reading.ts';
import { matchesOf, mentionsIn, type RuleMatch, type Skeleton } from '../skeleton.ts';
import type { Utterance } from './find-quoted.ts';
import { speakerOf } from './speaker.ts';
import { reportsBarely, type SpeechPatterns } from './speech-patterns.ts';

/** Verbs that say little by themselves; a state that does so makes no statement. */
const weak =
  /^(?:back|support|stand|side|favou?r|accept|want|press|order|direct|see|view|call|ask|embrace|report|signal|speak|publish|issue|post|echo|estimate|maintain|hope|think|lay|rename|label|dismiss|question|object|lash)/u;
const noStatement =
  /^ ?(?:willingness|readiness|(?:the |a )?(?:draft |proposed )?(?:resolution|motion|bill|amendment)\b)/u;

export function findReported(
  reading: Reading,
  patterns: SpeechPatterns,
  quoted: readonly Utterance[],
): Utterance[] {
  return reading.folded.flatMap((skeleton) =>
    skeleton.sentence.paragraphKind === 'text' ? inSentence(reading, skeleton, patterns, quoted) : [],
  );
}

function inSentence(
  reading: Reading,
  skeleton: Skeleton,
  patterns: SpeechPatterns,
  quoted: readonly Utterance[],
): Utterance[] {
  const { sentence } = skeleton;
  const isQuoted = quoted.some(
    (utterance) => utterance.whole.start < sentence.end && sentence.start < utterance.whole.end,
  );
  const isInside = reading.sentences.some(
    (other) =>
      other.start < sentence.start &&
      other.mentions.some(
        (mention) =>
          mention.kind === 'quotation' && mention.start < sentence.start && mention.end > sentence.start + 10,
      ),
  );
  if (isInside) return [];
  const relay = relayedBy(skeleton, patterns);
  const found: Utterance[] = [];
  const add = (match: RuleMatch, words: Span, rule: string) => {
    const speaker = speakerOf(reading, match);
    if (!speaker || speaker.actor === relay || !isStatement(reading, speaker.actor, speaker.verb, match))
      return;
    const whole = { start: Math.min(match.span().start, words.start), end: words.end };
    if (found.some((other) => other.whole.start < whole.end && whole.start < other.whole.end)) return;
    if (isQuoted && /⟦Q\d+⟧/u.test(match.text)) return;
    const span = trimmed(sentence, words);
    if (reading.article.text.slice(span.start, span.end).split(/\s+/).length >= 3)
      found.push({ sentence, speaker, direct: false, spans: [span], whole, rule });
  };
  for (const match of matchesOf(patterns.told, skeleton)) add(match, match.span('words'), 'statement/told');
  for (const match of matchesOf(patterns.reported, skeleton)) {
    const verb = match.groups.verb?.replace(/^(?:has|have|had) (?:\p{L}+ )?/u, '') ?? '';
    if (/^(?:told|tells)$/.test(verb)) continue;
    const isSaid = match.groups.that !== undefined || reportsBarely.test(verb);
    const words = match.span('words');
    const takesObject = /^(?:voice|express|criti|reaffirm|reiterate)/u.test(verb);
    if (noStatement.test(match.groups.words ?? '')) continue;
    add(
      match,
      isSaid && !takesObject ? words : { start: match.span('verb').start, end: words.end },
      'statement/reported',
    );
  }
  for (const match of matchesOf(patterns.reportedAfter, skeleton))
    add(match, match.span('words'), 'statement/reported-after');
  return found;
}

/** A verb of saying needs "that" or must take a bare clause; what states do daily is no statement of theirs. */
function isStatement(reading: Reading, actor: string, verb: string | null, match: RuleMatch): boolean {
  if (verb === null) return true;
  const [first] = verb.split(' ');
  const isPerson = reading.cast.get(actor)?.kind === 'person';
  if (match.groups.that !== undefined || (first && reportsBarely.test(first))) return true;
  const isSaying =
    reading.lexicon.speechForms.has(first ?? '') && !reading.lexicon.stanceForms.has(first ?? '');
  return !isSaying && (isPerson || !weak.test(first ?? ''));
}

/** Who passed the words on: "as announced by his press secretary, X". */
export function relayedBy(skeleton: Skeleton, patterns: SpeechPatterns): string | null {
  const [match] = matchesOf(patterns.relayed, skeleton);
  return match
    ? (mentionsIn(skeleton, match.groups.relay ?? match.groups.deputy ?? '', 'actor')[0]?.actor ?? null)
    : null;
}
