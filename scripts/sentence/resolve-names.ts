// The names of an article, in order, become the actors they belong to: "Lambrou" is the Georgia Lambrou named before.

import type { NameSpan } from './find-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameContext } from './name-context.ts';
import { slug } from './name-index.ts';

/** A name in the text and the article's member it belongs to; null for names of nobody, such as plans. */
export interface ResolvedName extends NameSpan {
  readonly paragraph: number;
  readonly actor: string | null;
}

export interface NamedSpan extends Omit<NameSpan, 'parts'> {
  readonly paragraph: number;
  readonly context: NameContext;
  readonly parts: readonly NamedSpan[];
}

/** What the full names of an article teach of the short ones. */
interface Known {
  /** Person by full name, surname, and all names but the first. */
  readonly persons: Map<string, string>;
  /** Surnames printed behind an office and never with a first name: "President Okoro". */
  readonly titled: Set<string>;
  /** Person by first name; null where two share it. */
  readonly firsts: Map<string, string | null>;
  /** Prince, king or general by title and first name: "Prince Faisal"; null where two share both. */
  readonly royals: Map<string, string | null>;
  readonly acronyms: Map<string, string>;
}

/** `names[i]` are those of sentence i; so is what is returned. */
export function resolveNames(names: readonly (readonly NamedSpan[])[], lexicon: Lexicon): ResolvedName[][] {
  const known: Known = {
    persons: new Map(),
    titled: new Set(),
    firsts: new Map(),
    royals: new Map(),
    acronyms: new Map(),
  };
  const surnames = new Set(names.flatMap((own) => own.filter(isCalled).map(({ text }) => text)));
  for (const surname of names.flatMap((own) => pairedSurnames(own, surnames, lexicon))) surnames.add(surname);
  const persons = new Set(
    names.flatMap((own) =>
      own.filter((name) => isPerson(name, surnames, lexicon)).map((name) => slug(name.text)),
    ),
  );
  const settled = names.map((own) =>
    own.flatMap((name) => (name.parts.length === 0 || persons.has(slug(name.text)) ? [name] : name.parts)),
  );
  const owned = withImpliedOwners(settled);
  const full = owned.map((own) => own.map((name) => fullName(name, known, surnames, lexicon)));
  return owned.map((own, sentence) =>
    own.map((name, index) => {
      const { start, end, text, office, paragraph } = name;
      const resolved = actorOf(name, full[sentence]?.[index] ?? null, known, lexicon);
      return { start, end, text, office, paragraph, ...resolved, parts: [] };
    }),
  );
}

const ofEveryState =
  /^(?:Ministry|Cabinet|Central Bank|Supreme Court|Constitutional Court|Election Commission)\b|\bMinistry$/u;

/** "the Ministry of Foreign Affairs" is that of the only country its paragraph has named. */
function withImpliedOwners(names: readonly (readonly NamedSpan[])[]): NamedSpan[][] {
  let paragraph = 0;
  const countries = new Set<string>();
  return names.map((own) =>
    own.map((name) => {
      if (name.paragraph !== paragraph) countries.clear();
      paragraph = name.paragraph;
      const code = name.listed?.kind === 'country' ? name.listed.countryCode : null;
      if (code !== null) countries.add(code);
      const [owner = null] = countries.size === 1 ? countries : [];
      const isImplied =
        name.kind === 'organisation' && name.context.owner === null && ofEveryState.test(name.text);
      return isImplied ? { ...name, context: { ...name.context, owner } } : name;
    }),
  );
}

/** "Youssouf told delegates", "Youssouf, 59, has been": one word that is called as persons are. */
const isCalled = ({ kind, text, context }: NamedSpan): boolean =>
  kind === 'unknown' &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
  context.before !== 'the' &&
  (context.speaks || context.isAged);

/** "the two leaders, Ana Bru and Ivo Tal, met": a name beside that of a person is one. */
const pairedSurnames = (
  own: readonly NamedSpan[],
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
): readonly string[] =>
  own.flatMap((name, index) => {
    const next = own[index + 1];
    const isPair = next !== undefined && name.context.after.startsWith(` and ${next.text}`);
    const words = personWords(name.text);
    const isName = name.kind === 'unknown' && words.length > 1 && words.every((word) => given.test(word));
    return isPair && isName && /[,:] ?$/u.test(name.context.lead) && isPerson(next, surnames, lexicon)
      ? words.slice(-1)
      : [];
  });

/** A title, a role, a verb of saying or a surname that speaks elsewhere makes a person of two to five capitals. */
function isPerson(name: NamedSpan, surnames: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (name.kind === 'person') return true;
  const words = personWords(name.text);
  if (name.kind !== 'unknown' || words.length < 2 || words.length > 5) return false;
  const { speaks, hasRole, before } = name.context;
  const isOutlet = lexicon.outletNames.has(name.text);
  const isNamed =
    before !== 'the' && name.parts.length === 0 && words.length < 5 && surnames.has(words.at(-1) ?? '');
  return (speaks && !isOutlet) || hasRole || (isNamed && words.every((word) => given.test(word)));
}

/** A word of a name, no acronym. */
const given = /^(?:\p{Lu}[\p{L}’'-]*\p{Ll}|\p{Ll}+|\p{Lu}\.)$/u;

/** The actor that a name is by its own form and place; null when only other names can tell. */
function fullName(
  name: NamedSpan,
  known: Known,
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
): string | null {
  if (name.listed) return name.listed.kind === 'plan' ? null : listedId(name, lexicon);
  if (name.kind === 'plan' || name.kind === 'event') return null;
  const acronym = name.context.after.startsWith(' (')
    ? /^ \((?<letters>\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/u.exec(name.context.after)?.groups?.letters
    : undefined;
  if (name.kind === 'organisation' || isOwnBody(name, lexicon) || (name.kind === 'unknown' && acronym)) {
    const id = organisationId(name, acronym ?? null, lexicon);
    if (acronym) known.acronyms.set(acronym, id);
    return id;
  }
  if (name.kind === 'place') return `place-${slug(name.text)}`;
  if (!isPerson(name, surnames, lexicon)) return null;
  const words = personWords(name.text);
  if (words.length === 1) known.titled.add(slug(name.text));
  if (words.length < 2) return null;
  // "Ortega Ruiz" is the Inmaculada Ortega Ruiz named before, "Ricardo Bonilla" the Ricardo Bonilla González.
  const shorter = words.length > 2 ? known.persons.get(slug(words.slice(0, -1).join(' '))) : undefined;
  const id = known.persons.get(slug(words.join(' '))) ?? shorter ?? `person-${slug(words.join(' '))}`;
  const parts = [
    words.join(' '),
    words.at(-1) ?? '',
    withoutArticle(words.at(-1) ?? ''),
    words.slice(1).join(' '),
  ];
  for (const key of words.length > 2 ? [...parts, words.slice(0, -1).join(' ')] : parts)
    if (!known.persons.has(slug(key))) known.persons.set(slug(key), id);
  const learn = (map: Map<string, string | null>, key: string) =>
    map.set(key, map.has(key) && map.get(key) !== id ? null : id);
  learn(known.firsts, slug(words[0] ?? ''));
  const title = royalTitle(name);
  if (title !== null) learn(known.royals, `${title} ${slug(words[0] ?? '')}`);
  return id;
}

/** "Hamdan" of "al-Hamdan": surnames are printed with the article and without. */
const withoutArticle = (word: string): string => word.replace(/^(?:[ae]l|a[dnrstz]|ash)-(?=\p{Lu})/iu, '');

/** "Prince" of "Crown Prince", "General" of "Major General": who has such a title may be called by the first name. */
const royalTitle = ({ office }: NamedSpan): string | null =>
  /(?:Prince|Princess|King|Queen|Emir|Sultan|Sheikh|General|Colonel|Admiral|Marshal|Brigadier|Captain)$/u.exec(
    office?.name ?? '',
  )?.[0] ?? null;

type Resolved = Pick<ResolvedName, 'kind' | 'listed' | 'actor'>;

function actorOf(name: NamedSpan, own: string | null, known: Known, lexicon: Lexicon): Resolved {
  const { kind, listed } = name;
  if (own !== null || listed || kind === 'plan' || kind === 'event') {
    const told = own?.startsWith('person-') ? 'person' : own?.startsWith('org-') ? 'organisation' : kind;
    return { kind: told, listed: governmentOf(name, lexicon) ?? listed, actor: own };
  }
  const words = personWords(name.text);
  const person =
    known.persons.get(slug(words.join(' '))) ??
    (words.length <= 2 ? known.persons.get(slug(withoutArticle(words.at(-1) ?? ''))) : undefined);
  if (person) return { kind: 'person', listed, actor: person };
  // "Prabowo", "Sjafrie": many are called by the first of their names, beside a verb of saying at least.
  const first = words.length === 1 ? slug(words[0] ?? '') : '';
  const royal = first ? known.royals.get(`${royalTitle(name)} ${first}`) : null;
  const called = royal ?? (first && name.context.speaks ? known.firsts.get(first) : null);
  if (called) return { kind: 'person', listed, actor: called };
  const organisation = known.acronyms.get(name.text);
  if (organisation) return { kind: 'organisation', listed, actor: organisation };
  // "Okoro", once "President Okoro" was named; "the Okoro cabinet" names no person.
  const isTitled = words.length === 1 && name.context.before !== 'the' && known.titled.has(slug(name.text));
  if (kind === 'person' || isTitled)
    return { kind: 'person', listed, actor: `person-${slug(words.join(' '))}` };
  if (isPlace(name)) return { kind: 'place', listed, actor: `place-${slug(name.text)}` };
  return { kind, listed, actor: null };
}

/** A seat of government that acts is the government: "Washington would never pay". */
const governmentOf = ({ listed, context }: NamedSpan, lexicon: Lexicon) =>
  listed?.kind === 'place' && context.acts ? (lexicon.governments.get(listed.id) ?? null) : null;

function listedId(name: NamedSpan, lexicon: Lexicon): string | null {
  const { listed } = name;
  if (!listed) return null;
  const owner = name.context.owner;
  const isForeign =
    listed.kind === 'organisation' &&
    owner !== null &&
    (listed.countryCode === null ? isNational(name) : owner !== listed.countryCode);
  return isForeign
    ? `org-${slug(name.text)}-${owner.toLowerCase()}`
    : (governmentOf(name, lexicon)?.id ?? listed.id);
}

/** "the Indonesian Red Cross", "Russia’s Security Council": the short name of a world body after a country is another body. */
const isNational = ({ text, listed, context }: NamedSpan): boolean =>
  text !== listed?.name &&
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(text) &&
  !/^ (?:veto|seat|membership|vote|resolution|presidency|draft|colleagues|partners)/u.test(context.after);

/** "Peru’s Congress": one word, a body only by its owner. */
const isOwnBody = (name: NamedSpan, lexicon: Lexicon): boolean =>
  name.kind === 'unknown' &&
  name.context.owner !== null &&
  lexicon.headNouns.get(name.text) === 'organisation';

function organisationId(name: NamedSpan, acronym: string | null, lexicon: Lexicon): string {
  const listed = acronym
    ? lexicon.names.names.get(acronym)?.find(({ printed }) => printed === acronym)?.listed
    : undefined;
  if (listed?.kind === 'organisation') return listed.id;
  const owner = name.context.owner;
  return `org-${slug(name.text)}${owner ? `-${owner.toLowerCase()}` : ''}`;
}

const kindsOfPlace =
  'city|town|village|port|capital|district|province|region|suburb|camp|island|islet|isle|valley|county|state';
const placeBefore = new RegExp(`\\b(?:${kindsOfPlace}) of$`, 'u');
const placeAfter = new RegExp(
  `^ (?:${kindsOfPlace}|peninsula|delta|basin|archipelago|plateau|desert)s?\\b`,
  'u',
);

/** "in Makhachkala, Russia", "town of Gjirokaster", "the Karamoja region": one or two words beside a word of place. */
const isPlace = ({ text, context }: NamedSpan): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) &&
  text.split(' ').length <= 2 &&
  !context.speaks &&
  (/^(?:in|at|near|outside|around|towards?|into)$/.test(context.before) ||
    placeBefore.test(context.lead) ||
    (context.before === 'the' && placeAfter.test(context.after)) ||
    (context.before === 'from' && /^, \p{Lu}/u.test(context.after)));

/** The words of a person's name; middle initials do not count. */
export const personWords = (name: string): string[] =>
  name.split(/\s+/).filter((word) => word.length > 3 || !initial.test(word));

const initial = /^\p{Lu}\.?$/u;
