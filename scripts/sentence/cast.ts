// The cast of an article: every actor it names, under one id, with the forms and roles it is given.

import type { Span } from '../article/article.ts';
import type { PrintedRole } from './cast-roles.ts';
import type { Lexicon } from './lexicon.ts';
import { personWords, type ResolvedName } from './resolve-names.ts';

export interface Member {
  readonly id: string;
  readonly kind: 'country' | 'organisation' | 'person' | 'place';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly countryCode: string | null;
  /** Kind of an organisation, from its list or its head noun: `council`, `mission`, `armed_group` … */
  readonly listedKind: string | null;
  readonly role: string | null;
  /** Spans that name it, in order; the span of the role where there is one. */
  readonly spans: readonly (Span & { readonly paragraph: number })[];
  readonly roleSpan: (Span & { readonly paragraph: number }) | null;
}

type Draft = { -readonly [K in keyof Member]: Member[K] } & {
  readonly forms: Set<string>;
  readonly spans: (Span & { readonly paragraph: number })[];
};

/** One member for each actor of the article; `names` in the order of the text. */
export function castOf(
  names: readonly ResolvedName[],
  roles: ReadonlyMap<ResolvedName, PrintedRole>,
  lexicon: Lexicon,
): Map<string, Member> {
  const drafts = new Map<string, Draft>();
  for (const name of names) {
    if (name.actor === null) continue;
    const draft = drafts.get(name.actor) ?? newDraft(name.actor, name, lexicon);
    drafts.set(name.actor, draft);
    const { start, end, paragraph } = name;
    draft.spans.push({ start, end, paragraph });
    draft.forms.add(name.text);
    if (draft.kind === 'person' && personWords(name.text).length > personWords(draft.name).length)
      draft.name = name.text;
    const role = roles.get(name);
    if (!role) continue;
    draft.countryCode ??= role.countryCode;
    draft.roleSpan ??= { ...role.span, paragraph };
    if (draft.role === null || says(role, draft.role)) draft.role = role.role;
  }
  return new Map(
    [...drafts].map(([id, { forms, ...member }]) => [
      id,
      { ...member, aliases: [...forms].filter((form) => form !== member.name) },
    ]),
  );
}

/** What a person is says more than what the person was, else the longer words do. */
const says = ({ role }: PrintedRole, known: string): boolean =>
  isPast(role) === isPast(known) ? role.length > known.length : isPast(known);

const isPast = (role: string): boolean =>
  /^(?:former|ex-|onetime|one-time|then-?|previous|ousted|deposed|exiled)(?:\b|(?<=-))|\b(?:from|between|until) (?:\d{4}|\p{Lu}\p{Ll}+ \d{4})\b/u.test(
    role,
  );

function newDraft(id: string, name: ResolvedName, lexicon: Lexicon): Draft {
  const printed = describe(id, name, lexicon);
  return {
    ...printed,
    id,
    aliases: [],
    role: null,
    roleSpan: null,
    spans: [],
    forms: new Set([printed.name]),
  };
}

/** Bodies that no list knows, by the noun that heads their name. */
const kindsByHead: readonly (readonly [string, RegExp])[] = [
  // "the Armed Forces", "the Fiji Defence Force" are those of a state, and no mission.
  [
    'agency',
    /^(?!.*\b(?:International|Multinational|Joint|Regional|Interim|Allied|UN|United Nations|Stabili[sz]ation)\b).*\b(?:Armed|Air|Police|Security|Special|Defen[cs]e|Ground|Naval|Land|Border) Forces?\b|\bNational (?:\p{L}+ ){1,3}Forces?\b/u,
  ],
  ['mission', /\b(?:Mission|Forces?|Operation|Patrol|Peacekeepers)\b/u],
  ['parliament', /\b(?:Parliament|Congress|Senate|National Assembly)\b/u],
  ['court', /\b(?:Court|Tribunal)\b/u],
  ['armed_group', /\b(?:Front|Army|Brigades?|Militia)\b/u],
];

type Described = Pick<Member, 'kind' | 'name' | 'countryCode' | 'listedKind'>;

function describe(id: string, name: ResolvedName, lexicon: Lexicon): Described {
  const listed = name.listed && id === name.listed.id ? name.listed : null;
  if (listed)
    return {
      kind: listed.kind as Member['kind'],
      name: listed.name,
      countryCode: listed.countryCode,
      listedKind: lexicon.organisationKinds.get(id) ?? null,
    };
  const kind = id.startsWith('person-') ? 'person' : id.startsWith('org-') ? 'organisation' : 'place';
  const owner = kind === 'organisation' ? /-([a-z]{3})$/.exec(id)?.[1]?.toUpperCase() : undefined;
  const country = owner === undefined ? undefined : lexicon.countryNames.get(owner);
  return {
    kind,
    name: country && !name.text.includes(country) ? `${name.text} of ${country}` : name.text,
    countryCode: country ? (owner ?? null) : null,
    listedKind:
      kind === 'organisation' ? (kindsByHead.find(([, head]) => head.test(name.text))?.[0] ?? null) : null,
  };
}
