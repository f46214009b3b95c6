// How an actor is called: in full at first mention, short from then on, with the article its name takes.

import type { Actor } from './find-names.ts';

export interface NameForms {
  /** "the International Stabilization Force". */
  readonly first: string;
  /** Shown in brackets after the first mention when it is used later: "ISF". */
  readonly introduces: string | null;
  /** "the ISF", "Tokayev". */
  readonly later: string;
}

/** Both forms of a name; `isAmbiguous` says whether another actor may be meant by a short form. */
export function nameForms(actor: Actor, isAmbiguous: (short: string) => boolean): NameForms {
  const full = withArticle(actor.name, actor.kind);
  const same = { first: full, introduces: null, later: full };
  if (actor.kind === 'person') {
    const last = actor.aliases.find((alias) => isSurname(alias, actor.name) && !isAmbiguous(alias));
    return { ...same, later: last ?? full };
  }
  if (actor.kind !== 'organisation') return same;
  const tail = actor.aliases.find((alias) => alias.includes(' ') && actor.name.endsWith(` ${alias}`));
  if (tail !== undefined && !isAmbiguous(tail)) return { ...same, later: withArticle(tail, actor.kind) };
  const acronym = actor.aliases.find((alias) => isAcronym(alias, actor.name));
  if (acronym === undefined || isAmbiguous(acronym))
    return { ...same, later: headOf(actor.name, full, isAmbiguous) };
  return { ...same, introduces: acronym, later: full.startsWith('the ') ? `the ${acronym}` : acronym };
}

const longName = 6;

/** "the Congress" for "the Congress of Leaders of World and Traditional Religions": a long name by what it is. */
function headOf(name: string, full: string, isAmbiguous: (short: string) => boolean): string {
  const described = isDescription.exec(name)?.[0].trim().replace(/^-/, '').split(' ')[0];
  if (described !== undefined) return `the ${described}`;
  const [head = '', of] = name.split(' ');
  const isLong = name.split(' ').length >= longName && /^(?:of|on|for)$/.test(of ?? '');
  return isLong && headNouns.test(head) && !isAmbiguous(head) ? `the ${head}` : full;
}

/** "President of United States" -> "President of the United States". */
export const mendRole = (role: string): string =>
  role.replaceAll(/\bof (\p{Lu}[\p{L} ]*)/gu, (words, name: string) =>
    countriesWithArticle.test(name) || /\b(?:Union|Nations)$/.test(name.split(' of ')[0] ?? '')
      ? `of the ${name}`
      : words,
  );

/** Common nouns that make a name take "the" when they stand at its head. */
const headNouns =
  /\b(?:Academy|Accords?|Administration|Agency|Agreement|Alliance|Army|Assembly|Association|Authority|Bank|Board|Bureau|Cabinet|Center|Centre|Church|Coalition|Commission|Committee|Community|Conference|Confederation|Congress|Convention|Corps|Council|Court|Department|Directorate|Federation|Forces?|Forum|Foundation|Front|Fund|Government|Group|Guard|Institute|Initiative|Knesset|Kremlin|League|Mechanism|Ministry|Mission|Movement|Nations|Navy|Office|Organi[sz]ation|Pact|Parliament|Party|Plan|plan|Charter|Declaration|Framework|framework|Protocol|Resolution|Roadmap|model|proposal|initiative|process|deal|Police|Programme|Program|Secretariat|Security Service|Senate|Service|Society|States|Summit|Taliban|Treaty|Tribunal|Union|Vatican)\b/;
const countriesWithArticle =
  /^(?:Bahamas|Central African Republic|Comoros|Czech Republic|Democratic Republic|Dominican Republic|Federated States|Gambia|Holy See|Maldives|Netherlands|Philippines|Republic|Russian Federation|Seychelles|Soviet Union|State of|United|.* Islands$|.* Republic$|.* Emirates$)/;
const placesWithArticle =
  /\b(?:Bank|Basin|Border|Caucasus|Balkans|Channel|Corridor|Crossing|East|Gulf|Heights|Highlands|Islands?|Land|Mountains|Ocean|Palace|Peninsula|Plateau|Province|Region|River|Sahel|Sea|Strait|Strip|Triangle|Valley|West|White House)$/;

/** ("Gaza Strip", "place") -> "the Gaza Strip"; ("Hamas", "organisation") -> "Hamas". */
export function withArticle(name: string, kind: Actor['kind']): string {
  if (/^the /i.test(name)) return name.replace(/^The /, 'the ');
  const takes =
    (kind === 'country' && countriesWithArticle.test(name)) ||
    (kind === 'place' && placesWithArticle.test(name)) ||
    (kind === 'organisation' &&
      (headNouns.test(name.replace(/^.*?’s /, '')) || isDescription.test(name)) &&
      !/^\p{Lu}\p{L}+[’']s /u.test(name));
  return takes ? `the ${name}` : name;
}

/** "Italian-led international force", "peacekeeping force for Tanimbar": no name, but what a body is. */
const isDescription =
  /(?:^|[\s-])(?:alliance|army|body|coalition|force|group|mission|mechanism|operation|patrol|team)(?: (?:for|in|of|on|to) .*)?$/;

const isSurname = (alias: string, name: string): boolean =>
  !alias.includes(' ') && alias !== name && name.split(' ').includes(alias) && /^\p{Lu}/u.test(alias);

function isAcronym(alias: string, name: string): boolean {
  if (!/^\p{Lu}{2,7}$/u.test(alias)) return false;
  const initials = name.split(/[\s-]+/).map((word) => word.slice(0, 1).toUpperCase());
  return [...alias].every((letter) => initials.includes(letter)) && initials[0] === alias[0];
}
