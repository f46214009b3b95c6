// "he", "the president", "the country", "the mission" become mentions of the actor named before.

import type { Member } from './cast.ts';
import type { ActorMention, Mention, Sentence } from './sentence.ts';

/** "his press secretary, X, said": the one spoken of stays the one that the aide speaks for. */
const isAide = (sentence: Sentence, mention: ActorMention): boolean =>
  /\b(?:[Hh]is|[Hh]er) (?:[\p{L}-]+ ){1,4}$|\b(?:[Hh]is|[Hh]er) (?:[\p{L}-]+ ){0,3}[\p{L}-]+, $/u.test(
    sentence.text.slice(Math.max(0, mention.start - sentence.start - 50), mention.start - sentence.start),
  );

interface PronounRule {
  readonly pattern: RegExp;
  /** Whether an actor named before can be meant by the words. */
  readonly fits: (member: Member, words: string) => boolean;
}

const rules: readonly PronounRule[] = [
  { pattern: /\b(?:[Hh]e|[Ss]he)\b/gu, fits: (member) => member.kind === 'person' },
  {
    pattern:
      /\b[Tt]he (?<noun>president|prime minister|premier|minister|foreign minister|ambassador|secretary-general|chancellor|envoy|commander|general|spokesman|spokeswoman|spokesperson)\b(?! of\b| [A-Z])/gu,
    fits: (member, words) =>
      member.kind === 'person' &&
      (member.role ?? '').toLowerCase().includes(words.toLowerCase().replace(/^the /, '')),
  },
  {
    pattern: /\b[Tt]he (?:country|republic|kingdom)\b(?! (?:of|where)\b)/gu,
    fits: (member) => member.kind === 'country',
  },
  {
    pattern: /\b[Tt]he (?:mission|force|forces|operation)\b(?!’s|'s| of\b)/gu,
    fits: (member) =>
      member.listedKind === 'mission' ||
      (member.kind === 'organisation' && /\b(?:Forces?|Mission|Operation)\b/.test(member.name)),
  },
  {
    pattern:
      /\b(?:[Tt]he|[Tt]his) (?:Council|Assembly|Congress|Commission|Committee|Agency|Ministry|Union|Organization|Alliance)\b(?! (?:of|for|on)\b)/gu,
    fits: (member, words) =>
      member.kind === 'organisation' && member.name.includes(words.split(' ').at(-1) ?? ''),
  },
];

/** Sentences in order, with a `pronoun` mention wherever a rule finds words that point back to a named actor. */
export function resolvePronouns(
  sentences: readonly Sentence[],
  cast: ReadonlyMap<string, Member>,
): Sentence[] {
  // Actors in the order they were named last.
  const recent: string[] = [];
  const name = (actor: string, place: number) => {
    const before = recent.indexOf(actor);
    if (before >= 0) recent.splice(before, 1);
    recent.splice(Math.max(0, recent.length - place), 0, actor);
  };
  return sentences.map((sentence) => {
    const found: ActorMention[] = [];
    const pointers = rules.flatMap((rule) =>
      [...sentence.text.matchAll(rule.pattern)].map((match) => ({
        rule,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        words: match[0],
      })),
    );
    const named = sentence.mentions.filter(
      (mention): mention is ActorMention => mention.kind === 'actor' && mention.form !== 'people',
    );
    const order = [
      ...pointers.map((pointer) => ({ at: pointer.start, pointer })),
      ...named.map((mention) => ({ at: mention.start, mention })),
    ].sort((a, b) => a.at - b.at);
    for (const step of order) {
      if ('mention' in step) {
        name(step.mention.actor, isAide(sentence, step.mention) ? 1 : 0);
        continue;
      }
      const { rule, start, end, words } = step.pointer;
      if (
        sentence.mentions.some(
          (mention) => mention.kind !== 'quotation' && mention.start < end && start < mention.end,
        )
      )
        continue;
      const actor = recent.findLast((id) => {
        const member = cast.get(id);
        return member !== undefined && rule.fits(member, words);
      });
      if (actor) found.push({ kind: 'actor', start, end, actor, form: 'pronoun' });
    }
    const mentions: Mention[] = [...sentence.mentions, ...found].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    return found.length === 0 ? sentence : { ...sentence, mentions };
  });
}
