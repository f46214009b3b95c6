// The turns of a transcript: "MS TUHIWAI: Good morning. I have two short items …". What is asked is nobody's statement.

import type { Span } from '../../article/article.ts';
import { isOfficeLabel, type TurnLabel } from '../../sentence/turn-labels.ts';
import type { Reading } from '../reading.ts';
import type { Utterance } from './utterance.ts';

/** Capitals before a colon: "QUESTION:", "MR. BOUCHER:", "A:". */
const label = /^(?:\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,4}|Question|Answer):(?= )/u;
/** A name in small letters before a colon, "Rao:", "The Pacific Courier:": a label where it opens paragraphs again and again. */
const nameLabel = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}:(?= )/u;
const fewestTurns = 3;

const question = /^(?:Q|QUESTION|Question)$/u;
const answer = /^(?:A|ANSWER|Answer)$/u;

/** Empty unless the article is a transcript: at least three paragraphs that begin with a label. */
export function spokenTurns(reading: Reading, labels: ReadonlyMap<number, TurnLabel>): Utterance[] {
  const { text, paragraphs } = reading.article;
  const openings = paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + 80)));
  const names = namesOfInterview(reading, openings);
  const turns = paragraphs.map((paragraph, index) => {
    const opening = openings[index] ?? '';
    const told = labels.get(paragraph.number)?.printed;
    const printed = told ?? label.exec(opening)?.[0] ?? names.find((name) => opening.startsWith(`${name} `));
    return { paragraph, printed, isTurn: printed !== undefined };
  });
  if (turns.filter(({ isTurn }) => isTurn).length < fewestTurns) return [];
  const found: Utterance[] = [];
  let speaker: string | null = null;
  for (const { paragraph, printed } of turns) {
    const sentence = reading.sentences.find((other) => other.paragraph === paragraph.number);
    if (!sentence || (printed === undefined && speaker === null)) continue;
    const words: Span = {
      start: paragraph.start + (printed === undefined ? 0 : printed.length + 1),
      end: paragraph.end,
    };
    const last = found.at(-1);
    if (printed === undefined && last) {
      found[found.length - 1] = { ...last, spans: [...last.spans, words] };
      continue;
    }
    const name = (printed ?? '').slice(0, -1);
    speaker = answer.test(name)
      ? interviewee(reading, turns.find(({ isTurn }) => isTurn)?.paragraph.number ?? 0)
      : question.test(name) || labels.get(paragraph.number)?.name === null
        ? null
        : isOfficeLabel(name)
          ? holderOfOffice(reading, name)
          : speakerOfLabel(reading, words.start, sentence.mentions);
    if (speaker !== null)
      found.push({
        sentence,
        speaker,
        verb: null,
        direct: true,
        spans: [words],
        date: null,
        relay: null,
        rule: 'statement/turn',
      });
  }
  return found;
}

/** The labels of an interview: two of them, each on several paragraphs, which are most of the text. */
function namesOfInterview(reading: Reading, openings: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const opening of openings) {
    const name = nameLabel.exec(opening)?.[0];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].flatMap(([name, count]) => (count >= fewestTurns ? [name] : []));
  const turns = openings.filter((opening) => names.some((name) => opening.startsWith(`${name} `))).length;
  const isSpoken = names.some((name) =>
    reading.sentences.some(
      ({ text, mentions, start }) =>
        text.startsWith(`${name} `) && speakerOfLabel(reading, start + name.length, mentions) !== null,
    ),
  );
  return names.length === 2 && turns * 2 > openings.length && isSpoken ? names : [];
}

/** Who answers: the person whom the paragraphs before the first question name first. */
function interviewee(reading: Reading, firstTurn: number): string | null {
  const named = reading.sentences
    .filter(({ paragraph }) => paragraph < firstTurn)
    .flatMap(({ mentions }) => mentions)
    .find((mention) => mention.kind === 'actor' && mention.actor.startsWith('person-'));
  return named?.kind === 'actor' ? named.actor : null;
}

/** "Spokesperson:" is the only one of the text who is said to be that. */
function holderOfOffice({ cast }: Reading, label: string): string | null {
  const office = label.replace(/^The /u, '').toLowerCase();
  const holders = [...cast.values()].filter(({ role }) => role?.toLowerCase().includes(office));
  return holders.length === 1 ? (holders[0]?.id ?? null) : null;
}

function speakerOfLabel(
  reading: Reading,
  end: number,
  mentions: Reading['sentences'][number]['mentions'],
): string | null {
  const mention = mentions.find((other) => other.kind === 'actor' && other.end <= end);
  return mention?.kind === 'actor' && reading.cast.get(mention.actor)?.kind === 'person'
    ? mention.actor
    : null;
}
