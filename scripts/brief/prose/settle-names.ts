// Drafts in reading order become sentences: an actor is introduced once ("Kassym-Jomart Tokayev, President of
// Kazakhstan,") and called by the short name after that. The first letter and the full stop are set here too.

import type { Actor } from './find-names.ts';
import { mendRole, nameForms } from './name-actor.ts';
import type { Draft, Fact, Mention, Part, Sentence } from './sentence.ts';
import { fact } from './sentence.ts';

/** The drafts of one brief, all of them, in the order a reader meets them. */
export function settleNames(
  drafts: readonly Draft[],
  actor: (id: string) => Actor | undefined,
  isAmbiguous: (short: string) => boolean,
): readonly Sentence[] {
  const total = Map.groupBy(
    drafts.flatMap(({ parts }) => parts.filter((part) => isMention(part))),
    (part) => part.actor,
  );
  const introduced = new Set<string>();
  const settle = (part: Mention, next: Part | undefined): readonly (string | Fact)[] => {
    const found = actor(part.actor);
    if (found === undefined) return [fact(part.actor, part.record)];
    const forms = nameForms(found, isAmbiguous);
    if (introduced.has(part.actor)) return [...name(forms.later, part.record)];
    introduced.add(part.actor);
    const again = (total.get(part.actor)?.length ?? 0) > 1;
    const short = again && forms.introduces !== null ? [' (', fact(forms.introduces, part.record), ')'] : [];
    return introduce([...name(forms.first, part.record), ...short], part, next);
  };
  return drafts.map(({ parts, ...rest }) => ({
    ...rest,
    parts: close(parts.flatMap((part, index) => (isMention(part) ? settle(part, parts[index + 1]) : [part]))),
  }));
}

const isMention = (part: Part): part is Mention => typeof part !== 'string' && 'actor' in part;

/** "the ISF" -> "the " and the fact "ISF". */
const name = (words: string, record: string): readonly (string | Fact)[] =>
  words.startsWith('the ') ? ['the ', fact(words.slice(4), record)] : [fact(words, record)];

/** The role goes before a name when it is a short title, after it between commas when it is longer. */
function introduce(
  words: readonly (string | Fact)[],
  { role, record }: Mention,
  next: Part | undefined,
): readonly (string | Fact)[] {
  if (role === null) return words;
  const pair = mendRole(role).split(', ');
  const joined = pair.length === 2 ? pair.join(' and ') : pair.join(', ');
  const office = description.test(joined) ? joined.toLowerCase() : joined;
  const rank = rankOf(office);
  if (rank !== null) return [fact(rank.title, record), ' ', ...words, ...from(rank.country, record)];
  const isTitle = !/,| of | and |^(?:the|a|an) /.test(office) && office.split(' ').length <= 4;
  if (isTitle && /^\p{Lu}/u.test(office)) return [fact(office, record), ' ', ...words];
  const isLast = next === undefined || (typeof next === 'string' && /^[.,;:)]/.test(next));
  const after = isLast ? '' : ',';
  const article = isTitle ? (/^[aeiou]/i.test(office) ? 'an ' : 'a ') : '';
  return [...words, `, ${article}`, fact(office, record), after].filter((part) => part !== '');
}

/** What somebody is, not an office somebody holds: it has no capitals. */
const description =
  /^(?:\p{Lu}[\p{Ll}-]+ ){0,2}(?:activist|analyst|author|blogger|diplomat|economist|expert|figure|historian|journalist|lawyer|observer|official|researcher|scholar|scientist|writer)$/iu;

/** A rank belongs before the name, the country behind it: "Major General Jasper Jeffers of the United States". */
function rankOf(office: string): { readonly title: string; readonly country: string } | null {
  const [, title, country] =
    /^((?:\p{Lu}[\p{Ll}-]+ )*(?:Admiral|Brigadier|Captain|Colonel|Commander|General|Lieutenant|Major|Marshal)) of (\p{Lu}[^,]*|the \p{Lu}[^,]*)$/u.exec(
      office,
    ) ?? [];
  return title === undefined || country === undefined ? null : { title, country };
}

const from = (country: string, record: string): readonly (string | Fact)[] => [
  ' of ',
  ...name(country, record),
];

/** Capital first letter, one mark at the end. */
function close(parts: readonly (string | Fact)[]): readonly (string | Fact)[] {
  const joined = parts.flatMap((part, index): readonly (string | Fact)[] => {
    if (index > 0) return [part];
    return typeof part === 'string' ? [capitalise(part)] : [{ ...part, fact: capitalise(part.fact) }];
  });
  const last = joined.at(-1);
  const end = last === undefined ? '' : typeof last === 'string' ? last : last.fact;
  return /(?:[.!?…][”’)]?|:)$/u.test(end) ? joined : [...joined, '.'];
}

const capitalise = (words: string): string => {
  const [first = '', ...rest] = words;
  return `${first.toUpperCase()}${rest.join('')}`;
};
