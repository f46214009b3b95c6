// Statements: words in quotation marks with their speaker, and words reported without them.
// “This will not be remembered …,” he stated. Tokayev welcomed the ceasefire, as announced by his press secretary.

import { slug } from '../../sentence/name-index.ts';
import type { CodedRecord } from '../coded-record.ts';
import { dateNear } from '../date-near.ts';
import { contentWords } from '../key-words.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { findQuoted, type Utterance } from '../speech/find-quoted.ts';
import { findReported, relayedBy } from '../speech/find-reported.ts';
import { speechPatterns } from '../speech/speech-patterns.ts';

const occasion =
  /\b(?:in an interview(?: with [^,.;”"]{3,40})?|at (?:a|the) (?:[\p{L}-]+ ){0,3}(?:conference|summit|briefing|meeting|session|congress|forum)|during (?:a|the) (?:[\p{L}-]+ ){0,3}(?:conference|summit|meeting|session|congress|visit)|[Bb]efore the vote|on the sidelines of [^,.;]{3,60})/u;

export function statementExtractor({ pattern }: Toolbox): (reading: Reading) => CodedRecord<'statements'>[] {
  const patterns = speechPatterns(pattern);
  return (reading) => {
    const quoted = findQuoted(reading, patterns);
    const reported = findReported(reading, patterns, quoted);
    return [...quoted, ...reported]
      .sort((a, b) => a.whole.start - b.whole.start)
      .map((utterance) => {
        const skeleton = reading.folded[reading.sentences.indexOf(utterance.sentence)];
        const relay = skeleton ? relayedBy(skeleton, patterns) : null;
        return codeStatement(reading, utterance, relay === utterance.speaker.actor ? null : relay);
      });
  };
}

function codeStatement(
  reading: Reading,
  utterance: Utterance,
  relay: string | null,
): CodedRecord<'statements'> {
  const { sentence, speaker, spans, direct, whole, rule } = utterance;
  const text = spans
    .map((span) => withoutEnd(reading.article.text.slice(span.start, span.end), spans.length > 1))
    .join(' ');
  const member = reading.cast.get(speaker.actor);
  return {
    table: 'statements',
    article: reading.article.id,
    key: [speaker.actor.replace(/^[a-z]+-/, ''), ...contentWords(text).slice(0, 5)].join('-') || slug(text),
    columns: {
      speaker_id: speaker.actor,
      role: member?.kind === 'person' ? member.role : null,
      verb: speaker.verb,
      direct,
      text,
      venue: occasion.exec(sentence.text)?.[0] ?? null,
      date: dateNear(reading, sentence, spans[0] ?? whole)?.edtf ?? null,
      relayed_by_id: relay,
    },
    derived: [],
    evidence: spans.map((span) => ({ ...span, paragraph: sentence.paragraph, rule })),
  };
}

/** A comma before the closing mark belongs to the sentence round it; parts of a split quotation end in a full stop. */
const withoutEnd = (words: string, isPart: boolean) =>
  words.trim().replace(/[,.\s]+$/u, '') + (isPart && /\.\s*$/u.test(words) ? '.' : '');
