// The cast of an article: every actor it names, under one id, with the forms and roles it is given.

import type { Span } from '../article/article.ts';
import type { NameSpan } from './find-names.ts';
import type { Lexicon } from './lexicon.ts';
import { slug } from './name-index.ts';

export interface Member {
  readonly id: string;
  readonly kind: 'country' | 'organisation' | 'person' | 'place';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly countryCode: string | null;
  /** Kind of a listed organisation: `council`, `mission`, `armed_group` … */
  readonly listedKind: string | null;
  readonly role: string | null;
  /** Spans that name it, in order; the span of the role where there is one. */
  readonly spans: readonly (Span & { readonly paragraph: number })[];
  readonly roleSpan: (Span & { readonly paragraph: number }) | null;
}

/** A name in the text and the article's member it belongs to; null for names of nobody, such as plans. */
export interface ResolvedName extends NameSpan {
  readonly paragraph: number;
  readonly actor: string | null;
}

/** What decides an unknown run of capitals. */
export interface NameContext {
  /** The word before the name, in small letters, and the words before it. */
  readonly before: string;
  readonly lead: string;
  /** The text after the name, at most 40 characters. */
  readonly after: string;
  /** Whether a verb of saying stands next to it. */
  readonly speaks: boolean;
  readonly hasRole: boolean;
  /** The country printed as its owner: "Israel’s National Security Agency". */
  readonly owner: string | null;
}

export type NamedSpan = NameSpan & { readonly paragraph: number; readonly context: NameContext };

/** Names of a whole article, in order -> the actor each belongs to. */
export function resolveNames(names: readonly NamedSpan[], lexicon: Lexicon): ResolvedName[] {
  const persons = new Map<string, string>();
  const acronyms = new Map<string, string>();
  const full: (string | null)[] = names.map((name) => {
    if (name.listed) return name.listed.kind === 'plan' ? null : listedId(name);
    if (name.kind === 'plan' || name.kind === 'event') return null;
    const acronym = /^ \((?<letters>\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/u.exec(name.context.after)?.groups?.letters;
    if (name.kind === 'organisation' || (name.kind === 'unknown' && acronym)) {
      const id = organisationId(name, acronym ?? null, lexicon);
      if (acronym) acronyms.set(acronym, id);
      return id;
    }
    if (name.kind === 'place') return `place-${slug(name.text)}`;
    const words = personWords(name.text);
    const isPerson =
      name.kind === 'person' ||
      (words.length >= 2 && words.length <= 5 && (name.context.speaks || name.context.hasRole));
    if (!isPerson) return null;
    const id = `person-${slug(words.join(' '))}`;
    if (words.length > 1) {
      for (const key of [words.join(' '), words.at(-1) ?? '', words.slice(1).join(' ')])
        if (!persons.has(fold(key))) persons.set(fold(key), id);
      return id;
    }
    return null;
  });
  return names.map((name, index) => {
    const known = full[index] ?? null;
    if (known !== null || name.listed || name.kind === 'plan' || name.kind === 'event')
      return { ...name, actor: known };
    const words = personWords(name.text);
    const person =
      persons.get(fold(words.join(' '))) ??
      (words.length <= 2 ? persons.get(fold(words.at(-1) ?? '')) : undefined);
    if (person) return { ...name, kind: 'person', actor: person };
    const organisation = acronyms.get(name.text);
    if (organisation) return { ...name, kind: 'organisation', actor: organisation };
    if (name.kind === 'person') return { ...name, actor: `person-${slug(words.join(' '))}` };
    if (isPlace(name)) return { ...name, kind: 'place', actor: `place-${slug(name.text)}` };
    return { ...name, actor: null };
  });
}

const fold = (text: string) => slug(text);

function listedId(name: NamedSpan): string | null {
  const { listed } = name;
  if (!listed) return null;
  const isForeign =
    listed.kind === 'organisation' &&
    listed.countryCode !== null &&
    name.context.owner !== null &&
    name.context.owner !== listed.countryCode;
  return isForeign ? `org-${slug(name.text)}-${name.context.owner?.toLowerCase()}` : listed.id;
}

function organisationId(name: NamedSpan, acronym: string | null, lexicon: Lexicon): string {
  const known = acronym
    ? lexicon.names.get(acronym)?.find(([printed]) => printed === acronym)?.[1]
    : undefined;
  if (known?.kind === 'organisation') return known.id;
  const owner = name.context.owner;
  return `org-${slug(name.text)}${owner ? `-${owner.toLowerCase()}` : ''}`;
}

/** "in Makhachkala, Russia", "town of Gjirokaster": a single name after a word of place. */
const isPlace = ({ text, context }: NamedSpan): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) &&
  text.split(' ').length <= 2 &&
  !context.speaks &&
  (/^(?:in|at|near|outside|around|towards?|into)$/.test(context.before) ||
    /\b(?:city|town|village|port|capital|district|province|region|suburb|camp) of$/.test(context.lead) ||
    (context.before === 'from' && /^, \p{Lu}/u.test(context.after)));

/** The words of a person's name; middle initials do not count. */
export const personWords = (name: string): string[] =>
  name.split(/\s+/).filter((word) => !/^\p{Lu}\.?$/u.test(word));

/** One member for each actor of the article. */
export function castOf(
  names: readonly ResolvedName[],
  roles: ReadonlyMap<
    ResolvedName,
    { readonly role: string; readonly span: Span; readonly countryCode: string | null }
  >,
  lexicon: Lexicon,
): Map<string, Member> {
  const cast = new Map<string, Member>();
  for (const name of names) {
    if (name.actor === null) continue;
    const id = name.actor;
    const before = cast.get(id);
    const role = roles.get(name) ?? null;
    const own = describe(id, name, lexicon);
    const isBetter =
      before !== undefined &&
      own.kind === 'person' &&
      personWords(own.name).length > personWords(before.name).length;
    const printed = before && !isBetter ? before.name : own.name;
    const aliases = [
      ...(before?.aliases ?? []),
      ...(before && isBetter ? [before.name] : []),
      own.name,
      name.text,
    ];
    cast.set(id, {
      ...own,
      name: printed,
      aliases: [...new Set(aliases)].filter((alias) => alias !== printed),
      countryCode: before?.countryCode ?? own.countryCode ?? role?.countryCode ?? null,
      role:
        before?.role && (!role || before.role.length >= role.role.length)
          ? before.role
          : (role?.role ?? null),
      roleSpan: before?.roleSpan ?? (role ? { ...role.span, paragraph: name.paragraph } : null),
      spans: [...(before?.spans ?? []), { start: name.start, end: name.end, paragraph: name.paragraph }],
    });
  }
  return cast;
}

function describe(
  id: string,
  name: ResolvedName,
  lexicon: Lexicon,
): Omit<Member, 'aliases' | 'role' | 'roleSpan' | 'spans'> {
  const listed = name.listed && id === name.listed.id ? name.listed : null;
  const key = id.replace(/^org-/, '');
  const organisation =
    listed?.kind === 'organisation'
      ? lexicon.vocabulary.organisations.find((entry) => entry.key === key)
      : undefined;
  if (listed)
    return {
      id,
      kind: listed.kind as Member['kind'],
      name: listed.name,
      countryCode: listed.countryCode,
      listedKind: organisation?.kind ?? null,
    };
  const kind = id.startsWith('person-') ? 'person' : id.startsWith('org-') ? 'organisation' : 'place';
  const owner = kind === 'organisation' ? /-([a-z]{3})$/.exec(id)?.[1]?.toUpperCase() : undefined;
  const country = owner === undefined ? undefined : lexicon.countryNames.get(owner);
  return {
    id,
    kind,
    name: country && !name.text.includes(country) ? `${name.text} of ${country}` : name.text,
    countryCode: country ? (owner ?? null) : null,
    listedKind: null,
  };
}
