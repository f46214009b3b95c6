// Statements: words in quotation marks with their speaker, and words reported without them.
// “This will not be remembered …,” he stated. Tokayev welcomed the ceasefire, as announced by his press secretary.

import type { Span } from '../../article/article.ts';
import { slug } from '../../sentence/name-index.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import type { CodedRecord } from '../coded-record.ts';
import { dateNear } from '../date-near.ts';
import { contentWords } from '../key-words.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { findUtterances } from '../speech/find-utterances.ts';
import { reportingVerbs } from '../speech/reporting-verbs.ts';
import type { Utterance } from '../speech/utterance.ts';

const occasion =
  /\b(?:in an interview(?: with [^,.;”"]{3,40})?|at (?:a|the) (?:[\p{L}-]+ ){0,3}(?:conference|summit|briefing|meeting|session|congress|forum|ceremony)|during (?:a|the) (?:[\p{L}-]+ ){0,3}(?:conference|summit|meeting|session|congress|visit)|[Bb]efore the vote|on the sidelines of [^,.;]{3,60})/u;

export function statementExtractor({ lexicon }: Toolbox): (reading: Reading) => CodedRecord<'statements'>[] {
  const verbs = reportingVerbs(lexicon.vocabulary.verbs);
  return (reading) =>
    findUtterances(reading, verbs)
      .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
      .map((utterance) => codeStatement(reading, utterance))
      // “,” she said: marks round nothing.
      .filter(({ columns }) => /[\p{L}\p{N}]/u.test(columns.text));
}

function codeStatement(reading: Reading, utterance: Utterance): CodedRecord<'statements'> {
  const { sentence, speaker, verb, spans, direct, date, relay, rule } = utterance;
  const text = wordsOf(reading.article.text, spans);
  const member = reading.cast.get(speaker);
  return {
    table: 'statements',
    article: reading.article.id,
    key: [speaker.replace(/^[a-z]+-/, ''), ...contentWords(text).slice(0, 5)].join('-') || slug(text),
    columns: {
      speaker_id: speaker,
      role: member?.kind === 'person' ? member.role : null,
      verb,
      direct,
      text,
      venue: occasion.exec(sentence.text)?.[0] ?? null,
      date: (date ? reading.dates.get(date) : dateAround(reading, sentence))?.edtf ?? null,
      relayed_by_id: relay === speaker ? null : relay,
    },
    derived: [],
    evidence: spans.map((span) => ({ ...span, paragraph: sentence.paragraph, rule })),
  };
}

/** A sentence without a date may stand at the time of the one before: "At that time …". */
const dateAround = (reading: Reading, sentence: Sentence) =>
  sentence.mentions.some(({ kind }) => kind === 'date') ? null : dateNear(reading, sentence, sentence);

/** The parts of a quotation; a comma before a closing mark belongs to the sentence round it, or stands for a full stop. */
function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }, index) => {
      const words = text.slice(start, end).trim();
      const next = spans[index + 1];
      // “We wait,” she said. “Our mandate is clear.”: the first words were a sentence.
      const isSentence = next
        ? /\.$/u.test(words) || /\p{L}[^.]*\.\s*[“"'‘]?$/u.test(text.slice(end, next.start))
        : spans.length > 1 && /\.$/u.test(words);
      return words.replace(/[,.\s]+$/u, '') + (isSentence && !/[!?]$/u.test(words) ? '.' : '');
    })
    .join(' ');
}
